// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"

#include <QDateTime>

namespace rosette::test {

/// How many seats of a roll did what.
struct Votes
{
    int votesFor = 0;
    int against = 0;
    int abstained = 0;
    int outstanding = 0;
    int recused = 0;
};

/// A roll and its ballots. The first seat is the chair's.
struct BallotBox
{
    std::vector<RollEntry> roll{};
    std::vector<Ballot> ballots{};
    MotionId motion = MotionId::create();

    SeatId addSeat(bool recused = false)
    {
        const SeatRole role = roll.empty() ? SeatRole::Chair : SeatRole::Member;
        roll.push_back({SeatId::create(), role, recused});
        return roll.back().seat;
    }

    void cast(const SeatId &seat, Choice choice, int version = 1)
    {
        const QDateTime at(QDate(2026, 10, 7), QTime(9, version), Qt::UTC);
        ballots.push_back({BallotId::create(), motion, seat, version, choice, Channel::Own, seat, {}, at});
    }

    void addVotes(int count, Choice choice)
    {
        for (int vote = 0; vote < count; ++vote)
            cast(addSeat(), choice);
    }
};

/// For, against and abstained are the first seats of the roll in this order; the recused are the last.
inline BallotBox boxOf(const Votes &votes)
{
    BallotBox box;
    box.addVotes(votes.votesFor, Choice::For);
    box.addVotes(votes.against, Choice::Against);
    box.addVotes(votes.abstained, Choice::Abstain);
    for (int seat = 0; seat < votes.outstanding; ++seat)
        box.addSeat();
    for (int seat = 0; seat < votes.recused; ++seat)
        box.addSeat(true);
    return box;
}

inline Tally tallyOf(const MajorityRule &rule, const Votes &votes)
{
    const BallotBox box = boxOf(votes);
    return countBallots(rule, box.roll, box.ballots);
}

/// The casting vote of the chair of @p box.
inline CastingVote castingVote(const BallotBox &box, Choice choice)
{
    return {box.roll.front().seat, choice};
}

} // namespace rosette::test
