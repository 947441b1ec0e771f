// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationstore.h"

#include "core/candidates/applicationjson.h"
#include "core/storage/grouped.h"
#include "core/storage/jsontext.h"

#include <algorithm>
#include <unordered_map>

namespace rosette {

namespace {

Application applicationFrom(Row &row)
{
    return Application{row.value<ApplicationId>("id"), row.value<CandidacyId>("candidacy_id"),
        Expectations{row.value<std::optional<bool>>("has_joined"), {}},
        row.key(endorsementKindKeys, "asks_for"), {}, row.value<int>("revision")};
}

void addRevision(Application &application, Row &row)
{
    ApplicationRevision added;
    added.number = row.value<int>("number");
    added.receivedAt = row.value<QDateTime>("received_at");
    added.salt = row.hex("salt");
    added.hash = row.hex("hash");
    added.content =
        madeFrom(row, "content", contentFromJson(objectFrom(row, "content")), ApplicationContent());
    application.revisions.push_back(std::move(added));
}

Result<void> insertRevision(
    Database &database, const ApplicationId &application, const ApplicationRevision &added)
{
    const Result<QString> content = objectText(contentToJson(added.content));
    if (!content)
        return content.error();
    Statement statement(database,
        "INSERT INTO application_revision (application_id, number, received_at, may_be_named, "
        "may_use_statement, may_use_photo, longstanding_member, salt, hash, content) "
        "VALUES (:application, :number, :received_at, :named, :statement, :photo, :longstanding, :salt, "
        ":hash, "
        ":content)");
    return statement.bind("application", application)
        .bind("number", added.number)
        .bind("received_at", added.receivedAt)
        .bind("named", added.content.consents.toBeNamed)
        .bind("statement", added.content.consents.toUseStatement)
        .bind("photo", added.content.consents.toUsePhoto)
        .bind("longstanding", added.content.longstandingMember)
        .bind("salt", Hex{added.salt})
        .bind("hash", Hex{added.hash})
        .bind("content", *content)
        .run();
}

Result<void> insertOrganisations(Database &database, const Application &application)
{
    Statement statement(database,
        "INSERT INTO application_organisation (application_id, position, organisation_id) "
        "VALUES (:application, :position, :organisation)");
    int position = 0;
    for (const OrganisationId &organisation : application.expectations.memberOf) {
        statement.bind("application", application.id)
            .bind("position", ++position)
            .bind("organisation", organisation);
        if (Result<void> inserted = statement.run(); !inserted)
            return inserted;
    }
    return {};
}

/// Gives each application the organisations that @p statement finds.
Result<void> addOrganisations(Statement &statement, std::vector<Application> &applications)
{
    std::unordered_map<ApplicationId, std::size_t> positions;
    for (std::size_t at = 0; at < applications.size(); ++at)
        positions.emplace(applications[at].id, at);
    return statement.each([&](Row &row) -> Result<void> {
        const auto found = positions.find(row.value<ApplicationId>("application_id"));
        if (found != positions.end())
            applications[found->second].expectations.memberOf.push_back(
                row.value<OrganisationId>("organisation_id"));
        return {};
    });
}

} // namespace

Result<std::optional<Application>> ApplicationStore::find(const ApplicationId &id) const
{
    return m_database.inSnapshot([&]() -> Result<std::optional<Application>> {
        Statement statement(m_database, "SELECT application.*, number, received_at, salt, hash, content "
                                        "FROM application JOIN application_revision ON "
                                        "application_revision.application_id = application.id "
                                        "WHERE application.id = :id ORDER BY application_revision.number");
        auto found = grouped(statement.bind("id", id), applicationFrom, addRevision);
        if (!found)
            return found.error();
        Statement organisations(m_database,
            "SELECT * FROM application_organisation WHERE application_id = :id ORDER BY position");
        if (const Result<void> added = addOrganisations(organisations.bind("id", id), *found); !added)
            return added.error();
        return onlyOne(std::move(found));
    });
}

Result<std::optional<Application>> ApplicationStore::forCandidacy(const CandidacyId &candidacy) const
{
    return m_database.inSnapshot([&]() -> Result<std::optional<Application>> {
        Statement statement(m_database, "SELECT id FROM application WHERE candidacy_id = :candidacy");
        const auto id = statement.bind("candidacy", candidacy).first([](Row &row) {
            return row.value<ApplicationId>("id");
        });
        if (!id)
            return id.error();
        return *id ? find(**id) : std::optional<Application>();
    });
}

Result<std::vector<Application>> ApplicationStore::forContest(const ContestId &contest) const
{
    return m_database.inSnapshot([&]() -> Result<std::vector<Application>> {
        Statement statement(m_database,
            "SELECT application.*, number, received_at, salt, hash, content "
            "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
            "JOIN application_revision ON application_revision.application_id = application.id "
            "WHERE candidacy.contest_id = :contest ORDER BY application.id, application_revision.number");
        auto found = grouped(statement.bind("contest", contest), applicationFrom, addRevision);
        if (!found)
            return found.error();
        Statement organisations(m_database,
            "SELECT application_organisation.* "
            "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
            "JOIN application_organisation ON application_organisation.application_id = application.id "
            "WHERE candidacy.contest_id = :contest ORDER BY application_id, position");
        if (const Result<void> added = addOrganisations(organisations.bind("contest", contest), *found);
            !added)
            return added.error();
        std::stable_sort(found->begin(), found->end(), [](const Application &one, const Application &other) {
            return one.revisions.front().receivedAt < other.revisions.front().receivedAt;
        });
        return found;
    });
}

Result<void> ApplicationStore::insert(const Application &application)
{
    Statement statement(m_database,
        "INSERT INTO application (id, candidacy_id, has_joined, asks_for, current_revision, revision) "
        "VALUES (:id, :candidacy, :has_joined, :asks_for, :current, :revision)");
    statement.bind("id", application.id)
        .bind("candidacy", application.candidacy)
        .bind("has_joined", application.expectations.hasJoined)
        .bind("asks_for", keyOf(endorsementKindKeys, application.asksFor))
        .bind("current", currentRevision(application).number)
        .bind("revision", application.revision);
    if (Result<void> inserted = statement.run(); !inserted)
        return inserted;
    for (const ApplicationRevision &added : application.revisions)
        if (Result<void> inserted = insertRevision(m_database, application.id, added); !inserted)
            return inserted;
    return insertOrganisations(m_database, application);
}

Result<void> ApplicationStore::update(const Application &application)
{
    Statement statement(m_database,
        "UPDATE application SET has_joined = :has_joined, asks_for = :asks_for, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision");
    statement.bind("id", application.id)
        .bind("has_joined", application.expectations.hasJoined)
        .bind("asks_for", keyOf(endorsementKindKeys, application.asksFor))
        .bind("revision", application.revision);
    if (Result<void> updated = statement.update(
            "SELECT 1 FROM application WHERE id = :id", application.id, Tr::tr("application"));
        !updated)
        return updated;
    Statement former(m_database, "DELETE FROM application_organisation WHERE application_id = :application");
    if (Result<void> removed = former.bind("application", application.id).run(); !removed)
        return removed;
    return insertOrganisations(m_database, application);
}

Result<void> ApplicationStore::appendRevision(
    const Application &application, const ApplicationRevision &added)
{
    Statement statement(m_database,
        "UPDATE application SET current_revision = :current, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision AND current_revision = :current - 1");
    statement.bind("id", application.id).bind("current", added.number).bind("revision", application.revision);
    if (Result<void> updated = statement.update(
            "SELECT 1 FROM application WHERE id = :id", application.id, Tr::tr("application"));
        !updated)
        return updated;
    return insertRevision(m_database, application.id, added);
}

} // namespace rosette
