// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waitingstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

UncastVote voteFrom(Row &row)
{
    return UncastVote{row.value<MotionId>("id"), row.value<int>("number"), row.value<QString>("question"),
        row.value<std::optional<ContestId>>("contest_id"), row.value<std::optional<QDateTime>>("closes_at"),
        row.value<int>("on_roll"), row.value<int>("recused"), row.value<int>("voted")};
}

UnwrittenReview reviewFrom(Row &row)
{
    return UnwrittenReview{row.value<ApplicationId>("id"), row.value<QString>("ballot_name"),
        row.value<bool>("is_revised"), row.value<bool>("is_voted_on"), row.value<QDateTime>("received_at"),
        row.value<int>("characters")};
}

} // namespace

Result<std::vector<UncastVote>> WaitingStore::votesOf(const SeatId &seat) const
{
    Statement statement(m_database,
        "SELECT motion.id, number, question, contest_id, closes_at, "
        "(SELECT count(*) FROM roll AS other WHERE other.motion_id = motion.id) AS on_roll, "
        "(SELECT count(*) FROM roll AS other WHERE other.motion_id = motion.id AND recused = 1) AS recused, "
        "(SELECT count(DISTINCT seat_id) FROM ballot WHERE ballot.motion_id = motion.id) AS voted "
        "FROM motion JOIN roll ON roll.motion_id = motion.id AND roll.seat_id = :seat "
        "WHERE motion.state = 'open' AND motion.voting IN ('recorded', 'unattributed') "
        "AND roll.recused = 0 AND NOT EXISTS "
        "(SELECT 1 FROM ballot WHERE ballot.motion_id = motion.id AND ballot.seat_id = :seat) "
        "ORDER BY number");
    return statement.bind("seat", seat).all(voteFrom);
}

Result<std::vector<UncastVote>> WaitingStore::motionsToClose(const QDateTime &now) const
{
    Statement statement(m_database,
        "SELECT * FROM (SELECT motion.id, number, question, contest_id, closes_at, "
        "(SELECT count(*) FROM roll WHERE roll.motion_id = motion.id) AS on_roll, "
        "(SELECT count(*) FROM roll WHERE roll.motion_id = motion.id AND recused = 1) AS recused, "
        "(SELECT count(DISTINCT seat_id) FROM ballot WHERE ballot.motion_id = motion.id) AS voted "
        "FROM motion WHERE state = 'open') "
        "WHERE closes_at <= :now OR voted >= on_roll - recused ORDER BY number");
    return statement.bind("now", now).all(voteFrom);
}

Result<std::vector<ReviewCount>> WaitingStore::reviewCounts(const SeatId &seat) const
{
    // The few that are left out are listed once, not looked up for each application, which takes eight times
    // as long; CROSS JOIN keeps the order in which the tables are read.
    Statement statement(m_database,
        "SELECT contest_id, count(*) AS to_review, sum(is_reviewed) AS reviewed FROM ("
        "SELECT contest_id, candidacy.status = 'standing' AND application.id NOT IN "
        "(SELECT application_id FROM motion WHERE state IN ('carried', 'fell') "
        "AND application_id IS NOT NULL) AS is_open, application.id IN "
        "(SELECT review.application_id FROM review "
        "JOIN application AS reviewed ON reviewed.id = review.application_id "
        "WHERE review.seat_id = :seat AND review.application_revision = reviewed.current_revision) "
        "AS is_reviewed FROM application CROSS JOIN candidacy ON candidacy.id = application.candidacy_id "
        "WHERE application.id NOT IN (SELECT application_id FROM interest WHERE seat_id = :seat)) "
        "WHERE is_open OR is_reviewed GROUP BY contest_id ORDER BY contest_id");
    return statement.bind("seat", seat).all([](Row &row) {
        return ReviewCount{
            row.value<ContestId>("contest_id"), row.value<int>("to_review"), row.value<int>("reviewed")};
    });
}

Result<std::vector<UnwrittenReview>> WaitingStore::reviewsOf(
    const SeatId &seat, const ContestId &contest, int most) const
{
    // Those that come first are few; the others are read by name, and no further than is listed.
    Statement statement(m_database,
        "WITH early (id) AS (SELECT id FROM application WHERE current_revision > 1 "
        "UNION SELECT application_id FROM motion WHERE state = 'open' AND application_id IS NOT NULL), "
        "waiting AS NOT MATERIALIZED (SELECT application.id, ballot_name, ballot_name_fold, "
        "current_revision, "
        "review.id IS NOT NULL AS is_revised, application.id IN (SELECT application_id FROM motion "
        "WHERE state = 'open' AND application_id IS NOT NULL) AS is_voted_on "
        "FROM candidacy CROSS JOIN application ON application.candidacy_id = candidacy.id "
        "LEFT JOIN review ON review.application_id = application.id AND review.seat_id = :seat "
        "WHERE candidacy.contest_id = :contest AND candidacy.status = 'standing' "
        "AND coalesce(review.application_revision, 0) <> application.current_revision "
        "AND application.id NOT IN (SELECT application_id FROM interest WHERE seat_id = :seat) "
        "AND application.id NOT IN (SELECT application_id FROM motion "
        "WHERE state IN ('carried', 'fell') AND application_id IS NOT NULL)), "
        "listed AS (SELECT * FROM (SELECT waiting.* FROM early CROSS JOIN waiting ON waiting.id = early.id) "
        "UNION ALL SELECT * FROM (SELECT * FROM waiting WHERE id NOT IN (SELECT id FROM early) "
        "ORDER BY ballot_name_fold LIMIT :most)) "
        "SELECT listed.*, received_at, length(content) AS characters FROM listed "
        "JOIN application_revision ON application_revision.application_id = listed.id "
        "AND application_revision.number = listed.current_revision "
        "ORDER BY is_voted_on DESC, is_revised DESC, ballot_name_fold, listed.id LIMIT :most");
    return statement.bind("seat", seat).bind("contest", contest).bind("most", most).all(reviewFrom);
}

Result<int> WaitingStore::seatsBehind(const ContestId &contest, const QDate &date) const
{
    // What each seat has settled, by a review or an interest, is counted once for all seats. Looking for one
    // application that a seat has not reviewed goes through all of them where it has reviewed all.
    Statement statement(m_database,
        "WITH wanted AS MATERIALIZED (SELECT application.id, current_revision "
        "FROM candidacy JOIN application ON application.candidacy_id = candidacy.id "
        "WHERE candidacy.contest_id = :contest AND candidacy.status = 'standing' "
        "AND application.id NOT IN (SELECT application_id FROM motion "
        "WHERE state IN ('carried', 'fell') AND application_id IS NOT NULL)), "
        "settled AS MATERIALIZED (SELECT seat_id, count(*) AS applications FROM ("
        "SELECT review.seat_id FROM wanted CROSS JOIN review ON review.application_id = wanted.id "
        "AND review.application_revision = wanted.current_revision WHERE NOT EXISTS (SELECT 1 FROM interest "
        "WHERE interest.application_id = wanted.id AND interest.seat_id = review.seat_id) "
        "UNION ALL SELECT interest.seat_id FROM wanted CROSS JOIN interest "
        "ON interest.application_id = wanted.id) GROUP BY seat_id) "
        "SELECT count(*) AS behind FROM seat WHERE voting = 1 AND from_date <= :date "
        "AND (to_date IS NULL OR to_date >= :date) AND (SELECT count(*) FROM wanted) > "
        "coalesce((SELECT applications FROM settled WHERE settled.seat_id = seat.id), 0)");
    const auto behind = statement.bind("contest", contest).bind("date", date).first([](Row &row) {
        return row.value<int>("behind");
    });
    if (!behind)
        return behind.error();
    return behind->value_or(0);
}

Result<std::vector<ContestId>> WaitingStore::unpublished() const
{
    Statement statement(m_database,
        "SELECT contest.id FROM contest "
        "WHERE EXISTS (SELECT 1 FROM endorsement WHERE endorsement.contest_id = contest.id) "
        "AND NOT EXISTS (SELECT 1 FROM support_list WHERE support_list.contest_id = contest.id) "
        "ORDER BY contest.slug");
    return statement.all([](Row &row) { return row.value<ContestId>("id"); });
}

} // namespace rosette
