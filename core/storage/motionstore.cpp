// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/motionstore.h"

#include "core/criteria/rulebookjson.h"
#include "core/storage/grouped.h"
#include "core/storage/jsontext.h"

namespace rosette {

namespace {

Motion motionFrom(Row &row)
{
    Motion motion{row.value<MotionId>("id"), row.value<int>("number"), row.key(motionKindKeys, "kind"),
        row.value<QString>("question"), row.value<std::optional<ContestId>>("contest_id"), std::nullopt,
        row.key(motionStateKeys, "state"),
        madeFrom(row, "rule", majorityRuleFromJson(objectFrom(row, "rule")), MajorityRule()),
        row.value<QString>("regardless"), row.value<std::optional<QDateTime>>("opened_at"),
        row.value<std::optional<QDateTime>>("closes_at"), row.value<std::optional<QDateTime>>("closed_at"),
        row.value<QString>("withdrawal"), row.value<int>("revision"),
        row.value<std::optional<QDateTime>>("opens_at"),
        row.value<std::optional<QDateTime>>("first_closes_at"),
        row.value<std::optional<MotionId>>("reconsiders_motion_id"), row.value<QString>("what_is_new"),
        row.value<std::optional<EndorsementId>>("endorsement_id"), row.value<QString>("public_reason"),
        row.key(votingKeys, "voting"), {}};
    if (!row.isNull("rulebook_hash"))
        motion.rulebookHash = row.hex("rulebook_hash");
    if (!row.isNull("application_id"))
        motion.subject =
            MotionSubject{row.value<ApplicationId>("application_id"), row.value<int>("application_revision"),
                row.hex("application_hash"), row.key(endorsementKindKeys, "endorsement_kind"), {}};
    return motion;
}

void addOrganisation(Motion &motion, Row &row)
{
    if (!row.isNull("organisation_id") && motion.subject)
        motion.subject->jointWith.push_back(row.value<OrganisationId>("organisation_id"));
}

void bindSubject(Statement &statement, const std::optional<MotionSubject> &subject)
{
    std::optional<ApplicationId> application;
    std::optional<int> number;
    std::optional<Hex> hash;
    std::optional<QString> kind;
    if (subject) {
        application = subject->application;
        number = subject->applicationRevision;
        hash.emplace(Hex{subject->applicationHash});
        kind = keyOf(endorsementKindKeys, subject->kind);
    }
    statement.bind("application", application)
        .bind("application_revision", number)
        .bind("application_hash", hash)
        .bind("endorsement_kind", kind);
}

void bindMotion(Statement &statement, const Motion &motion, const QString &rule)
{
    statement.bind("id", motion.id)
        .bind("number", motion.number)
        .bind("kind", keyOf(motionKindKeys, motion.kind))
        .bind("question", motion.question)
        .bind("contest", motion.contest)
        .bind("state", keyOf(motionStateKeys, motion.state))
        .bind("rule", rule)
        .bind("regardless", motion.regardless)
        .bind("opened_at", motion.openedAt)
        .bind("closes_at", motion.closesAt)
        .bind("closed_at", motion.closedAt)
        .bind("withdrawal", motion.withdrawal)
        .bind("opens_at", motion.opensAt)
        .bind("first_closes_at", motion.firstClosesAt)
        .bind("reconsiders", motion.reconsiders)
        .bind("what_is_new", motion.whatIsNew)
        .bind("endorsement", motion.endorsement)
        .bind("public_reason", motion.publicReason)
        .bind("voting", keyOf(votingKeys, motion.voting))
        .bind("rulebook_hash",
            motion.rulebookHash.isEmpty() ? std::nullopt : std::optional<Hex>(Hex{motion.rulebookHash}))
        .bind("revision", motion.revision);
    bindSubject(statement, motion.subject);
}

Result<void> insertOrganisations(Database &database, const Motion &motion)
{
    Statement statement(database, "INSERT INTO motion_organisation (motion_id, position, organisation_id) "
                                  "VALUES (:motion, :position, :organisation)");
    int position = 0;
    for (const OrganisationId &organisation :
        motion.subject ? motion.subject->jointWith : std::vector<OrganisationId>()) {
        statement.bind("motion", motion.id).bind("position", ++position).bind("organisation", organisation);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

/// Puts the motion's organisations in the place of the former ones, if they are others: the database refuses
/// to touch them once the motion has left the draft.
Result<void> replaceOrganisations(Database &database, const Motion &motion)
{
    Statement stored(
        database, "SELECT * FROM motion_organisation WHERE motion_id = :motion ORDER BY position");
    const auto former = stored.bind("motion", motion.id).all([](Row &row) {
        return row.value<OrganisationId>("organisation_id");
    });
    if (!former)
        return former.error();
    if (*former == (motion.subject ? motion.subject->jointWith : std::vector<OrganisationId>()))
        return {};
    Statement statement(database, "DELETE FROM motion_organisation WHERE motion_id = :motion");
    if (Result<void> removed = statement.bind("motion", motion.id).run(); !removed)
        return removed;
    return insertOrganisations(database, motion);
}

} // namespace

Result<std::vector<Motion>> MotionStore::all() const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "ORDER BY motion.number, motion_organisation.position");
    return grouped(statement, motionFrom, addOrganisation);
}

Result<std::vector<Motion>> MotionStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.contest_id = :contest ORDER BY motion.number, motion_organisation.position");
    return grouped(statement.bind("contest", contest), motionFrom, addOrganisation);
}

Result<std::vector<Motion>> MotionStore::forContest(const ContestId &contest, MotionState state) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.contest_id = :contest AND motion.state = :state "
        "ORDER BY motion.number, motion_organisation.position");
    statement.bind("contest", contest).bind("state", keyOf(motionStateKeys, state));
    return grouped(statement, motionFrom, addOrganisation);
}

Result<std::vector<Motion>> MotionStore::forApplication(const ApplicationId &application) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.application_id = :application ORDER BY motion.number, motion_organisation.position");
    return grouped(statement.bind("application", application), motionFrom, addOrganisation);
}

Result<std::vector<Motion>> MotionStore::inState(MotionState state) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.state = :state ORDER BY motion.number, motion_organisation.position");
    return grouped(statement.bind("state", keyOf(motionStateKeys, state)), motionFrom, addOrganisation);
}

Result<std::optional<Motion>> MotionStore::find(const MotionId &id) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.id = :id ORDER BY motion_organisation.position");
    return onlyOne(grouped(statement.bind("id", id), motionFrom, addOrganisation));
}

Result<std::optional<Motion>> MotionStore::byNumber(int number) const
{
    Statement statement(m_database,
        "SELECT motion.*, organisation_id "
        "FROM motion LEFT JOIN motion_organisation ON motion_organisation.motion_id = motion.id "
        "WHERE motion.number = :number ORDER BY motion_organisation.position");
    return onlyOne(grouped(statement.bind("number", number), motionFrom, addOrganisation));
}

Result<int> MotionStore::nextNumber() const
{
    Statement statement(m_database, "SELECT coalesce(max(number), 0) + 1 AS next FROM motion");
    const auto next = statement.first([](Row &row) { return row.value<int>("next"); });
    if (!next)
        return next.error();
    return next->value_or(1);
}

Result<void> MotionStore::insert(const Motion &motion)
{
    const Result<QString> rule = objectText(majorityRuleToJson(motion.rule));
    if (!rule)
        return rule.error();
    Statement statement(m_database,
        "INSERT INTO motion (id, number, kind, question, contest_id, application_id, application_revision, "
        "application_hash, endorsement_kind, state, rule, regardless, opened_at, closes_at, closed_at, "
        "withdrawal, revision, opens_at, first_closes_at, reconsiders_motion_id, what_is_new, "
        "endorsement_id, public_reason, voting, rulebook_hash) "
        "VALUES (:id, :number, :kind, :question, :contest, :application, :application_revision, "
        ":application_hash, :endorsement_kind, :state, :rule, :regardless, :opened_at, :closes_at, "
        ":closed_at, :withdrawal, :revision, :opens_at, :first_closes_at, :reconsiders, :what_is_new, "
        ":endorsement, :public_reason, :voting, :rulebook_hash)");
    bindMotion(statement, motion, *rule);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    return insertOrganisations(m_database, motion);
}

Result<void> MotionStore::update(const Motion &motion)
{
    const Result<QString> rule = objectText(majorityRuleToJson(motion.rule));
    if (!rule)
        return rule.error();
    if (Result<void> replaced = replaceOrganisations(m_database, motion); !replaced)
        return replaced;
    Statement statement(m_database,
        "UPDATE motion SET number = :number, kind = :kind, question = :question, contest_id = :contest, "
        "application_id = :application, application_revision = :application_revision, "
        "application_hash = :application_hash, endorsement_kind = :endorsement_kind, state = :state, "
        "rule = :rule, regardless = :regardless, opened_at = :opened_at, closes_at = :closes_at, "
        "closed_at = :closed_at, withdrawal = :withdrawal, opens_at = :opens_at, "
        "first_closes_at = :first_closes_at, reconsiders_motion_id = :reconsiders, "
        "what_is_new = :what_is_new, endorsement_id = :endorsement, public_reason = :public_reason, "
        "voting = :voting, rulebook_hash = :rulebook_hash, "
        "revision = revision + 1 WHERE id = :id AND revision = :revision");
    bindMotion(statement, motion, *rule);
    return statement.update("SELECT 1 FROM motion WHERE id = :id", motion.id, Tr::tr("motion"));
}

Result<void> MotionStore::removeDraft(const Motion &motion)
{
    Statement organisations(m_database, "DELETE FROM motion_organisation WHERE motion_id = :motion");
    if (Result<void> removed = organisations.bind("motion", motion.id).run(); !removed)
        return removed;
    Statement statement(m_database, "DELETE FROM motion WHERE id = :id AND revision = :revision");
    statement.bind("id", motion.id).bind("revision", motion.revision);
    return statement.update("SELECT 1 FROM motion WHERE id = :id", motion.id, Tr::tr("motion"));
}

Result<std::vector<MotionCandidate>> MotionStore::candidates() const
{
    Statement statement(m_database,
        "SELECT motion.id AS motion_id, candidacy.id AS candidacy_id, candidacy.ballot_name AS ballot_name "
        "FROM motion JOIN application ON application.id = motion.application_id "
        "JOIN candidacy ON candidacy.id = application.candidacy_id");
    return statement.all([](Row &row) {
        return MotionCandidate{row.value<MotionId>("motion_id"), row.value<CandidacyId>("candidacy_id"),
            row.value<Name>("ballot_name")};
    });
}

} // namespace rosette
