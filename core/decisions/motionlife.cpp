// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/motionlife.h"

#include <algorithm>

namespace rosette {

namespace {

bool isDecided(const Motion &motion)
{
    return motion.state == MotionState::Carried || motion.state == MotionState::Fell;
}

std::optional<Refusal> refusalOfReason(const Ballot &ballot, BallotReasons reasons)
{
    if (ballot.channel != Channel::Own)
        return std::nullopt;
    switch (reasons) {
    case BallotReasons::None:
        return ballot.note.isEmpty() ? std::nullopt : std::optional(Refusal::ReasonNotTaken);
    case BallotReasons::Optional:
        return std::nullopt;
    case BallotReasons::Required:
        return ballot.note.isEmpty() ? std::optional(Refusal::ReasonMissing) : std::nullopt;
    }
    Q_UNREACHABLE();
}

/// What gives away how the seat votes, to all who look on or read.
std::optional<Refusal> refusalOfMark(const Ballot &ballot)
{
    if (ballot.channel == Channel::ShowOfHands)
        return Refusal::HandsAreSeen;
    return ballot.note.isEmpty() ? std::nullopt : std::optional(Refusal::SaysHowItVoted);
}

} // namespace

bool isOver(const Motion &motion, const QDateTime &now)
{
    return motion.closesAt && now >= *motion.closesAt;
}

std::optional<Refusal> refusalToCast(const Motion &motion, const std::vector<RollEntry> &roll,
    const std::optional<Ballot> &standing, const Ballot &ballot, BallotReasons reasons)
{
    if (motion.state != MotionState::Open)
        return Refusal::NotOpen;
    if (isVotedElsewhere(motion.voting))
        return Refusal::VotedElsewhere;
    if (isOver(motion, ballot.castAt))
        return Refusal::TimeHasCome;
    const auto entry = std::find_if(
        roll.begin(), roll.end(), [&](const RollEntry &onRoll) { return onRoll.seat == ballot.seat; });
    if (entry == roll.end())
        return Refusal::NotOnRoll;
    if (entry->recused)
        return Refusal::Recused;
    if (motion.voting == Voting::Unattributed)
        if (const auto refusal = refusalOfMark(ballot))
            return refusal;
    if (standing && standing->channel == Channel::Own && ballot.channel != Channel::Own)
        return Refusal::OwnBallotStands;
    return motion.voting == Voting::Unattributed ? std::nullopt : refusalOfReason(ballot, reasons);
}

std::optional<Refusal> refusalOfResult(
    const Motion &motion, const std::vector<RollEntry> &roll, const BallotResult &result)
{
    if (motion.state != MotionState::Open)
        return Refusal::NotOpen;
    if (!isVotedElsewhere(motion.voting))
        return Refusal::NotVotedElsewhere;
    if (result.totals.voted() > entitledOn(roll))
        return Refusal::ResultTooLarge;
    if (motion.closesAt && !isOver(motion, result.recordedAt) && result.totals.voted() < entitledOn(roll))
        return Refusal::ResultTooEarly;
    return std::nullopt;
}

int versionAfter(const std::optional<Ballot> &standing)
{
    return standing ? standing->version + 1 : 1;
}

std::optional<Refusal> refusalToClose(
    const Motion &motion, const Tally &tally, const QDateTime &now, bool hasResult)
{
    if (motion.state != MotionState::Open)
        return Refusal::NotOpen;
    if (isVotedElsewhere(motion.voting) && !hasResult)
        return Refusal::ResultMissing;
    if (motion.closesAt && !isOver(motion, now) && tally.outstanding() > 0)
        return Refusal::VotesOutstanding;
    return std::nullopt;
}

std::optional<Refusal> refusalOfCastingVote(const Tally &tally, const std::vector<RollEntry> &roll,
    const SeatId &closer, const std::optional<Choice> &choice)
{
    if (tally.outcome != Outcome::TiedAwaitsChair)
        return choice ? std::optional(Refusal::NoTie) : std::nullopt;
    if (!choice)
        return Refusal::CastingVoteMissing;
    if (!hasCastingVote(roll, closer))
        return Refusal::NotTheChair;
    return *choice == Choice::Abstain ? std::optional(Refusal::CastingAbstention) : std::nullopt;
}

std::optional<Refusal> refusalToExtend(const Motion &motion, const QDateTime &closesAt, const QDateTime &now)
{
    if (motion.state != MotionState::Open)
        return Refusal::NotOpen;
    if (!motion.closesAt)
        return Refusal::NoTimeSet;
    if (isOver(motion, now))
        return Refusal::TimeHasCome;
    return closesAt > *motion.closesAt ? std::nullopt : std::optional(Refusal::NotLater);
}

std::optional<Refusal> refusalToWithdraw(
    const Motion &motion, const Tally &tally, const QDateTime &now, bool hasResult)
{
    if (motion.state != MotionState::Open)
        return Refusal::NotOpen;
    if (isVotedElsewhere(motion.voting))
        return hasResult ? std::optional(Refusal::ResultStands) : std::nullopt;
    if (isOver(motion, now) && tally.outcome != Outcome::TiedAwaitsChair)
        return Refusal::TimeHasCome;
    return std::nullopt;
}

std::optional<Motion> latestDecided(const std::vector<Motion> &others)
{
    const auto latest = std::find_if(others.rbegin(), others.rend(), isDecided);
    return latest == others.rend() ? std::nullopt : std::optional(*latest);
}

std::optional<Refusal> refusalToOpen(const Motion &motion, const std::vector<Motion> &others)
{
    if (std::any_of(others.begin(), others.end(),
            [&](const Motion &other) { return other.state == MotionState::Open && other.id != motion.id; }))
        return Refusal::AlreadyOpen;
    const std::optional<Motion> former = latestDecided(others);
    if (!former)
        return motion.reconsiders ? std::optional(Refusal::NotReconsiderable) : std::nullopt;
    if (!motion.reconsiders || motion.whatIsNew.isEmpty())
        return Refusal::NothingNew;
    return *motion.reconsiders == former->id ? std::nullopt : std::optional(Refusal::NotReconsiderable);
}

Motion decided(Motion motion, Outcome outcome, const QDateTime &now)
{
    motion.state = outcome == Outcome::Carried ? MotionState::Carried : MotionState::Fell;
    motion.closedAt = now;
    return motion;
}

} // namespace rosette
