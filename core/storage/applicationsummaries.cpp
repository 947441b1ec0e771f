// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/applicationstore.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

ApplicationSummary summaryFrom(Row &row)
{
    return ApplicationSummary{row.value<ApplicationId>("id"), row.value<CandidacyId>("candidacy_id"),
        row.key(endorsementKindKeys, "asks_for"), row.value<std::optional<bool>>("has_joined"),
        row.value<int>("current_revision"), row.value<QDateTime>("received_at"), row.hex("hash"),
        row.value<bool>("longstanding_member")};
}

CandidacyConsents consentsFrom(Row &row)
{
    return CandidacyConsents{row.value<CandidacyId>("candidacy_id"),
        Consents{row.value<bool>("may_be_named"), row.value<bool>("may_use_statement"),
            row.value<bool>("may_use_photo")}};
}

/// What @p statement finds for each of @p candidacies, one after the other.
template <typename From>
auto forEachOf(std::span<const CandidacyId> candidacies, Statement &statement, From from)
    -> Result<std::vector<std::invoke_result_t<From, Row &>>>
{
    std::vector<std::invoke_result_t<From, Row &>> values;
    for (const CandidacyId &candidacy : candidacies) {
        auto found = statement.bind("candidacy", candidacy).first(from);
        if (!found)
            return found.error();
        if (*found)
            values.push_back(std::move(**found));
    }
    return values;
}

} // namespace

Result<qint64> ApplicationStore::countForContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT count(*) AS applications FROM candidacy JOIN application ON application.candidacy_id = "
        "candidacy.id WHERE candidacy.contest_id = :contest");
    const auto count =
        statement.bind("contest", contest).first([](Row &row) { return row.value<qint64>("applications"); });
    if (!count)
        return count.error();
    return count->value_or(0);
}

Result<std::vector<ApplicationSummary>> ApplicationStore::summariesForContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT application.*, received_at, hash, longstanding_member "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "WHERE candidacy.contest_id = :contest ORDER BY received_at, application.id");
    return statement.bind("contest", contest).all(summaryFrom);
}

Result<std::vector<ApplicationSummary>> ApplicationStore::summariesFor(
    std::span<const CandidacyId> candidacies) const
{
    Statement statement(m_database,
        "SELECT application.*, received_at, hash, longstanding_member "
        "FROM application JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "WHERE application.candidacy_id = :candidacy");
    return forEachOf(candidacies, statement, summaryFrom);
}

Result<std::vector<CandidacyConsents>> ApplicationStore::consentsForContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT application.candidacy_id, may_be_named, may_use_statement, may_use_photo "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "WHERE candidacy.contest_id = :contest ORDER BY application.candidacy_id");
    return statement.bind("contest", contest).all(consentsFrom);
}

Result<std::vector<CandidacyConsents>> ApplicationStore::consentsFor(
    std::span<const CandidacyId> candidacies) const
{
    Statement statement(m_database,
        "SELECT application.candidacy_id, may_be_named, may_use_statement, may_use_photo "
        "FROM application JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "WHERE application.candidacy_id = :candidacy");
    return forEachOf(candidacies, statement, consentsFrom);
}

} // namespace rosette
