// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reviewprogress.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace rosette {

namespace {

ApplicationProgress progressFrom(Row &row)
{
    return ApplicationProgress{row.value<ApplicationId>("id"), row.value<CandidacyId>("candidacy_id"),
        row.value<QString>("ballot_name"), row.value<QString>("ballot_name_fold"),
        row.key(candidacyStatusKeys, "status") == CandidacyStatus::Standing,
        row.value<int>("current_revision"), row.value<QDateTime>("received_at"),
        row.value<std::optional<int>>("reviewed_revision"), row.value<bool>("has_interest"),
        row.value<bool>("is_decided"), row.value<bool>("is_being_voted_on")};
}

Result<std::map<ContestId, int>> countsByContest(Statement &statement)
{
    std::map<ContestId, int> counts;
    const Result<void> read = statement.each([&](Row &row) -> Result<void> {
        counts.emplace(row.value<ContestId>("contest_id"), row.value<int>("applications"));
        return {};
    });
    if (!read)
        return read.error();
    return counts;
}

} // namespace

Result<std::vector<ApplicationProgress>> ReviewProgress::ofContest(
    const ContestId &contest, const std::optional<SeatId> &seat) const
{
    Statement statement(m_database,
        "SELECT application.id, candidacy_id, ballot_name, ballot_name_fold, status, current_revision, "
        "received_at, review.application_revision AS reviewed_revision, "
        "interest.seat_id IS NOT NULL AS has_interest, "
        "EXISTS (SELECT 1 FROM motion WHERE motion.application_id = application.id "
        "AND motion.state IN ('carried', 'fell')) AS is_decided, "
        "EXISTS (SELECT 1 FROM motion WHERE motion.application_id = application.id "
        "AND motion.state = 'open') AS is_being_voted_on "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "LEFT JOIN review ON review.application_id = application.id AND review.seat_id = :seat "
        "LEFT JOIN interest ON interest.application_id = application.id AND interest.seat_id = :seat "
        "WHERE candidacy.contest_id = :contest ORDER BY received_at, application.id");
    return statement.bind("contest", contest).bind("seat", seat).all(progressFrom);
}

Result<std::map<ContestId, int>> ReviewProgress::toDo(const SeatId &seat) const
{
    Statement statement(m_database,
        "SELECT contest_id, COUNT(*) AS applications "
        "FROM application JOIN candidacy ON candidacy.id = application.candidacy_id "
        "WHERE candidacy.status = 'standing' "
        "AND NOT EXISTS (SELECT 1 FROM review WHERE review.application_id = application.id "
        "AND review.seat_id = :seat AND review.application_revision = application.current_revision) "
        "AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.application_id = application.id "
        "AND interest.seat_id = :seat) "
        "AND NOT EXISTS (SELECT 1 FROM motion WHERE motion.application_id = application.id "
        "AND motion.state IN ('carried', 'fell')) GROUP BY contest_id");
    statement.bind("seat", seat);
    return countsByContest(statement);
}

Result<std::map<ContestId, int>> ReviewProgress::applications() const
{
    Statement statement(m_database,
        "SELECT contest_id, COUNT(*) AS applications "
        "FROM application JOIN candidacy ON candidacy.id = application.candidacy_id GROUP BY contest_id");
    return countsByContest(statement);
}

Result<std::map<ApplicationId, ApplicationCounts>> ReviewProgress::countsOf(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT application.id, review_verdict.criterion, COUNT(*) AS reviewed, "
        "SUM(review_verdict.verdict = 'meets') AS meets, "
        "SUM(review_verdict.verdict = 'does-not-meet') AS does_not_meet, "
        "SUM(review_verdict.verdict = 'not-shown') AS not_shown "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN review ON review.application_id = application.id "
        "AND review.application_revision = application.current_revision "
        "JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE candidacy.contest_id = :contest "
        "AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.application_id = application.id "
        "AND interest.seat_id = review.seat_id) "
        "GROUP BY application.id, review_verdict.criterion");
    std::map<ApplicationId, ApplicationCounts> counts;
    const Result<void> read = statement.bind("contest", contest).each([&](Row &row) -> Result<void> {
        ApplicationCounts &of = counts[row.value<ApplicationId>("id")];
        of.byCriterion[row.value<QString>("criterion")] = VerdictCounts{
            row.value<int>("meets"), row.value<int>("does_not_meet"), row.value<int>("not_shown")};
        of.reviewed = std::max(of.reviewed, row.value<int>("reviewed"));
        return {};
    });
    if (!read)
        return read.error();
    return counts;
}

} // namespace rosette
