// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/decisionstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Tally tallyFrom(Row &row)
{
    Tally tally;
    tally.onRoll = row.value<int>("on_roll");
    tally.recused = row.value<int>("recused");
    tally.votesFor = row.value<int>("votes_for");
    tally.votesAgainst = row.value<int>("votes_against");
    tally.abstained = row.value<int>("abstained");
    tally.base = row.value<int>("base");
    tally.needed = row.value<int>("needed");
    tally.quorate = row.value<bool>("quorate");
    tally.tied = row.value<bool>("tied");
    tally.outcome = row.key(outcomeKeys, "tally_outcome");
    return tally;
}

Decision decisionFrom(Row &row)
{
    Decision decision{row.value<MotionId>("motion_id"), row.key(outcomeKeys, "outcome"), tallyFrom(row),
        std::nullopt, row.value<QString>("explanation"), row.value<QDateTime>("decided_at")};
    if (!row.isNull("chair_seat_id"))
        decision.castingVote =
            CastingVote{row.value<SeatId>("chair_seat_id"), row.key(choiceKeys, "chair_choice")};
    return decision;
}

void bindTally(Statement &statement, const Tally &tally)
{
    statement.bind("on_roll", tally.onRoll)
        .bind("recused", tally.recused)
        .bind("votes_for", tally.votesFor)
        .bind("votes_against", tally.votesAgainst)
        .bind("abstained", tally.abstained)
        .bind("base", tally.base)
        .bind("needed", tally.needed)
        .bind("quorate", tally.quorate)
        .bind("tied", tally.tied)
        .bind("tally_outcome", keyOf(outcomeKeys, tally.outcome));
}

} // namespace

Result<std::optional<Decision>> DecisionStore::find(const MotionId &motion) const
{
    Statement statement(m_database, "SELECT * FROM decision WHERE motion_id = :motion");
    return statement.bind("motion", motion).first(decisionFrom);
}

Result<std::vector<Decision>> DecisionStore::all() const
{
    Statement statement(m_database,
        "SELECT decision.* FROM motion JOIN decision ON decision.motion_id = motion.id "
        "ORDER BY motion.number");
    return statement.all(decisionFrom);
}

Result<std::vector<Decision>> DecisionStore::forContest(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT decision.* FROM motion JOIN decision ON decision.motion_id = motion.id "
        "WHERE motion.contest_id = :contest ORDER BY motion.number");
    return statement.bind("contest", contest).all(decisionFrom);
}

Result<void> DecisionStore::insert(const Decision &decision)
{
    std::optional<SeatId> chair;
    std::optional<QString> choice;
    if (decision.castingVote) {
        chair = decision.castingVote->chair;
        choice = keyOf(choiceKeys, decision.castingVote->choice);
    }
    Statement statement(m_database,
        "INSERT INTO decision (motion_id, outcome, on_roll, recused, votes_for, votes_against, abstained, "
        "base, "
        "needed, quorate, tied, tally_outcome, chair_seat_id, chair_choice, explanation, decided_at) "
        "VALUES (:motion, :outcome, :on_roll, :recused, :votes_for, :votes_against, :abstained, :base, "
        ":needed, "
        ":quorate, :tied, :tally_outcome, :chair, :chair_choice, :explanation, :decided_at)");
    statement.bind("motion", decision.motion)
        .bind("outcome", keyOf(outcomeKeys, decision.outcome))
        .bind("chair", chair)
        .bind("chair_choice", choice)
        .bind("explanation", decision.explanation)
        .bind("decided_at", decision.decidedAt);
    bindTally(statement, decision.tally);
    return statement.run();
}

} // namespace rosette
