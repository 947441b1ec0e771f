// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/endorsementstore.h"

#include "core/storage/grouped.h"

namespace rosette {

namespace {

Endorsement endorsementFrom(Row &row)
{
    return Endorsement{row.value<EndorsementId>("id"), row.value<CandidacyId>("candidacy_id"),
        row.key(endorsementKindKeys, "kind"), {}, row.key(decisionRouteKeys, "route"),
        row.value<std::optional<MotionId>>("motion_id"), row.value<QDate>("decided_on"),
        row.value<QString>("source"), {}, row.value<int>("revision")};
}

void addChange(Endorsement &endorsement, Row &row)
{
    endorsement.history.push_back({row.key(endorsementStatusKeys, "status"), row.value<QString>("reason"),
        row.value<QDateTime>("changed_at")});
}

/// The endorsements that @p statement finds, each with its organisations. There are never many: at most as
/// many as places, or a few more.
Result<std::vector<Endorsement>> endorsements(Database &database, Statement &statement)
{
    return database.inSnapshot([&]() -> Result<std::vector<Endorsement>> {
        auto found = grouped(statement, endorsementFrom, addChange);
        if (!found)
            return found;
        Statement organisations(database,
            "SELECT * FROM endorsement_organisation WHERE endorsement_id = :endorsement ORDER BY position");
        for (Endorsement &endorsement : *found) {
            auto jointWith = organisations.bind("endorsement", endorsement.id).all([](Row &row) {
                return row.value<OrganisationId>("organisation_id");
            });
            if (!jointWith)
                return jointWith.error();
            endorsement.jointWith = *std::move(jointWith);
        }
        return found;
    });
}

Result<void> insertOrganisations(Database &database, const Endorsement &endorsement)
{
    Statement statement(database,
        "INSERT INTO endorsement_organisation (endorsement_id, position, organisation_id) "
        "VALUES (:endorsement, :position, :organisation)");
    int position = 0;
    for (const OrganisationId &organisation : endorsement.jointWith) {
        statement.bind("endorsement", endorsement.id)
            .bind("position", ++position)
            .bind("organisation", organisation);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> insertChange(
    Database &database, const EndorsementId &endorsement, const EndorsementChange &change)
{
    Statement statement(database,
        "INSERT INTO endorsement_change (endorsement_id, position, status, reason, changed_at) "
        "SELECT :endorsement, coalesce(max(position), 0) + 1, :status, :reason, :changed_at "
        "FROM endorsement_change WHERE endorsement_id = :endorsement");
    return statement.bind("endorsement", endorsement)
        .bind("status", keyOf(endorsementStatusKeys, change.status))
        .bind("reason", change.reason)
        .bind("changed_at", change.at)
        .run();
}

} // namespace

Result<std::vector<Endorsement>> EndorsementStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT endorsement.*, status, reason, changed_at "
        "FROM endorsement JOIN endorsement_change ON endorsement_change.endorsement_id = endorsement.id "
        "WHERE endorsement.contest_id = :contest "
        "ORDER BY endorsement.decided_on, endorsement.id, endorsement_change.position");
    return endorsements(m_database, statement.bind("contest", contest));
}

Result<std::vector<Endorsement>> EndorsementStore::forCandidacy(const CandidacyId &candidacy) const
{
    Statement statement(m_database,
        "SELECT endorsement.*, status, reason, changed_at "
        "FROM endorsement JOIN endorsement_change ON endorsement_change.endorsement_id = endorsement.id "
        "WHERE endorsement.candidacy_id = :candidacy "
        "ORDER BY endorsement.decided_on, endorsement.id, endorsement_change.position");
    return endorsements(m_database, statement.bind("candidacy", candidacy));
}

Result<std::optional<Endorsement>> EndorsementStore::find(const EndorsementId &id) const
{
    Statement statement(m_database,
        "SELECT endorsement.*, status, reason, changed_at "
        "FROM endorsement JOIN endorsement_change ON endorsement_change.endorsement_id = endorsement.id "
        "WHERE endorsement.id = :id ORDER BY endorsement_change.position");
    return onlyOne(endorsements(m_database, statement.bind("id", id)));
}

Result<void> EndorsementStore::insert(const Endorsement &endorsement)
{
    // A candidacy that is not in the file gives a contest that is not either, so the foreign key refuses it.
    Statement statement(m_database,
        "INSERT INTO endorsement (id, contest_id, candidacy_id, kind, route, motion_id, decided_on, source, "
        "revision) "
        "VALUES (:id, coalesce((SELECT contest_id FROM candidacy WHERE id = :candidacy), ''), :candidacy, "
        ":kind, "
        ":route, :motion, :decided_on, :source, :revision)");
    statement.bind("id", endorsement.id)
        .bind("candidacy", endorsement.candidacy)
        .bind("kind", keyOf(endorsementKindKeys, endorsement.kind))
        .bind("route", keyOf(decisionRouteKeys, endorsement.route))
        .bind("motion", endorsement.motion)
        .bind("decided_on", endorsement.decidedOn)
        .bind("source", endorsement.source)
        .bind("revision", endorsement.revision);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    for (const EndorsementChange &change : endorsement.history)
        if (Result<void> inserted = insertChange(m_database, endorsement.id, change); !inserted)
            return inserted;
    return insertOrganisations(m_database, endorsement);
}

Result<void> EndorsementStore::update(const Endorsement &endorsement)
{
    Statement statement(m_database,
        "UPDATE endorsement SET kind = :kind, decided_on = :decided_on, source = :source, "
        "revision = revision + 1 WHERE id = :id AND revision = :revision");
    statement.bind("id", endorsement.id)
        .bind("kind", keyOf(endorsementKindKeys, endorsement.kind))
        .bind("decided_on", endorsement.decidedOn)
        .bind("source", endorsement.source)
        .bind("revision", endorsement.revision);
    if (Result<void> updated = statement.update(
            "SELECT 1 FROM endorsement WHERE id = :id", endorsement.id, Tr::tr("endorsement"));
        !updated)
        return updated;
    Statement former(m_database, "DELETE FROM endorsement_organisation WHERE endorsement_id = :endorsement");
    if (Result<void> removed = former.bind("endorsement", endorsement.id).run(); !removed)
        return removed;
    return insertOrganisations(m_database, endorsement);
}

Result<void> EndorsementStore::appendChange(const Endorsement &endorsement, const EndorsementChange &change)
{
    Statement statement(
        m_database, "UPDATE endorsement SET revision = revision + 1 WHERE id = :id AND revision = :revision");
    statement.bind("id", endorsement.id).bind("revision", endorsement.revision);
    if (Result<void> updated = statement.update(
            "SELECT 1 FROM endorsement WHERE id = :id", endorsement.id, Tr::tr("endorsement"));
        !updated)
        return updated;
    return insertChange(m_database, endorsement.id, change);
}

} // namespace rosette
