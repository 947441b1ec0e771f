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

void count(Verdict verdict, VerdictCounts &counts)
{
    switch (verdict) {
    case Verdict::Meets:
        ++counts.meets;
        return;
    case Verdict::DoesNotMeet:
        ++counts.doesNotMeet;
        return;
    case Verdict::NotShown:
        ++counts.notShown;
        return;
    }
    Q_UNREACHABLE();
}

/// From "CRITERION VERDICT CRITERION VERDICT ...", in any order; keys hold no space.
ApplicationCounts countsFrom(Row &row)
{
    ApplicationCounts counts;
    const QString verdicts = row.value<QString>("verdicts");
    const QList<QStringView> words = QStringView(verdicts).split(u' ');
    for (qsizetype at = 0; at + 1 < words.size(); at += 2) {
        const auto verdict = std::find_if(verdictKeys.begin(), verdictKeys.end(),
            [key = words.at(at + 1)](const auto &entry) { return key == QLatin1String(entry.key); });
        if (verdict == verdictKeys.end()) {
            row.markFaulty("verdicts");
            return counts;
        }
        auto criterion = counts.byCriterion.find(words.at(at));
        if (criterion == counts.byCriterion.end())
            criterion = counts.byCriterion.emplace(words.at(at).toString(), VerdictCounts{}).first;
        count(verdict->value, criterion->second);
    }
    for (const auto &[criterion, of] : counts.byCriterion)
        counts.reviewed = std::max(counts.reviewed, of.meets + of.doesNotMeet + of.notShown);
    return counts;
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
    // What there is little of, and the reviews of the seat, are looked up in small tables that are made once:
    // to search the large ones for each of thousands of applications takes half as long again.
    Statement statement(m_database,
        "WITH mine AS MATERIALIZED "
        "(SELECT application_id, application_revision FROM review WHERE seat_id = :seat) "
        "SELECT application.id, candidacy_id, ballot_name, ballot_name_fold, status, current_revision, "
        "received_at, mine.application_revision AS reviewed_revision, "
        "application.id IN (SELECT application_id FROM interest WHERE seat_id = :seat) AS has_interest, "
        "application.id IN (SELECT application_id FROM motion WHERE application_id IS NOT NULL "
        "AND state IN ('carried', 'fell')) AS is_decided, "
        "application.id IN (SELECT application_id FROM motion WHERE application_id IS NOT NULL "
        "AND state = 'open') AS is_being_voted_on "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "JOIN application_revision ON application_revision.application_id = application.id "
        "AND application_revision.number = application.current_revision "
        "LEFT JOIN mine ON mine.application_id = application.id "
        "WHERE candidacy.contest_id = :contest");
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
    // Counting in SQL would sort the verdicts of the whole contest by application and criterion, which takes
    // as long again as reading them. They come as one text for each application instead.
    Statement statement(m_database,
        "SELECT application.id, (SELECT group_concat(criterion || ' ' || verdict, ' ') "
        "FROM review JOIN review_verdict ON review_verdict.review_id = review.id "
        "WHERE review.application_id = application.id "
        "AND review.application_revision = application.current_revision "
        "AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.application_id = application.id "
        "AND interest.seat_id = review.seat_id)) AS verdicts "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "WHERE candidacy.contest_id = :contest");
    std::map<ApplicationId, ApplicationCounts> counts;
    const Result<void> read = statement.bind("contest", contest).each([&](Row &row) -> Result<void> {
        const ApplicationId application = row.value<ApplicationId>("id");
        if (!row.isNull("verdicts"))
            counts.emplace(application, countsFrom(row));
        return {};
    });
    if (!read)
        return read.error();
    return counts;
}

} // namespace rosette
