// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motionlife.h"
#include "tests/core/decisions/plainvote.h"

namespace rosette::test {

inline const QDateTime start(QDate(2026, 10, 5), QTime(9, 0), Qt::UTC);

/// A motion as the actions keep it: every change is asked of the rules under test first.
struct RealMotion
{
    Motion motion{.id = MotionId::create()};
    std::vector<RollEntry> roll{};
    std::vector<Ballot> ballots{};
    Tally final{};

    std::optional<Ballot> standing(const SeatId &seat) const
    {
        std::optional<Ballot> latest;
        for (const Ballot &ballot : ballots)
            if (ballot.seat == seat && (!latest || latest->version < ballot.version))
                latest = ballot;
        return latest;
    }

    Tally tally() const { return countBallots(motion.rule, roll, ballots); }

    bool cast(const SeatId &seat, Choice choice, Channel channel, int at)
    {
        const std::optional<Ballot> latest = standing(seat);
        static const BallotId anyId = BallotId::create(); // versions tell ballots apart here
        Ballot ballot{
            anyId, motion.id, seat, versionAfter(latest), choice, channel, seat, {}, start.addSecs(at)};
        if (refusalToCast(motion, roll, latest, ballot, BallotReasons::Optional))
            return false;
        ballots.push_back(ballot);
        return true;
    }

    bool close(const SeatId &closer, const std::optional<Choice> &castingVote, int at)
    {
        const QDateTime now = start.addSecs(at);
        if (refusalToClose(motion, tally(), now) ||
            (refusalOfCastingVote(tally(), roll, closer, castingVote)))
            return false;
        std::optional<CastingVote> given;
        if (castingVote)
            given = CastingVote{closer, *castingVote};
        final = countBallots(motion.rule, roll, ballots, given);
        motion = decided(motion, final.outcome, now);
        return true;
    }

    bool extend(int closesAt, int at)
    {
        if (refusalToExtend(motion, start.addSecs(closesAt), start.addSecs(at)))
            return false;
        motion.closesAt = start.addSecs(closesAt);
        return true;
    }

    bool withdraw(int at)
    {
        if (refusalToWithdraw(motion, tally(), start.addSecs(at)))
            return false;
        motion.state = MotionState::Withdrawn;
        return true;
    }
};

/// The same motion twice: under the rules, and in the plain account.
struct Pair
{
    RealMotion real{};
    PlainVote plain{};
    std::vector<SeatId> seats{}; ///< the last is not on the roll

    Pair(const MajorityRule &rule, int onRoll, int chair, int recused, std::optional<int> closesAt)
    {
        real.motion.rule = rule;
        real.motion.state = MotionState::Open;
        if (closesAt)
            real.motion.closesAt = start.addSecs(*closesAt);
        plain.closesAt = closesAt;
        plain.chair = chair;
        for (int seat = 0; seat < onRoll; ++seat) {
            seats.push_back(SeatId::create());
            const bool isRecused = (recused >> seat) % 2 == 1;
            real.roll.push_back(
                {seats.back(), seat == chair ? SeatRole::Chair : SeatRole::Member, isRecused});
            plain.seats.push_back({isRecused, {}});
        }
        seats.push_back(SeatId::create());
    }

    bool agree() const
    {
        return keyOf(motionStateKeys, real.motion.state) == QString::fromLatin1(plain.state) &&
               plain.sameSum(real.motion.rule, real.tally());
    }
};

} // namespace rosette::test
