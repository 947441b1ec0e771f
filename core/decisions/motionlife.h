// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/countedvotes.h"

namespace rosette {

/// Why an act on a motion is refused.
enum class Refusal
{
    NotOpen,            ///< a draft, decided or withdrawn
    TimeHasCome,        ///< the time that is set for closing is here or past
    NotOnRoll,          ///< the roll was frozen when the motion opened
    Recused,            ///< the seat has an interest
    OwnBallotStands,    ///< an officer's record never takes the place of the seat's own ballot
    ReasonMissing,      ///< the rulebook wants a reason with each ballot
    ReasonNotTaken,     ///< the rulebook takes none
    VotesOutstanding,   ///< before the time that is set, a motion closes only when all have voted
    NoTimeSet,          ///< there is nothing to extend
    NotLater,           ///< an extension moves the closing time to a later one
    NoTie,              ///< there is nothing for a casting vote to decide
    CastingVoteMissing, ///< a tie waits for the chair
    NotTheChair,        ///< only an unrecused chair on the roll has the casting vote
    CastingAbstention,  ///< a casting vote is for or against
    AlreadyOpen,        ///< one motion at a time is open on an application
    NothingNew,         ///< who asks anew names the motion that decided, and says what is new
    NotReconsiderable,  ///< what is named is not the motion that decided
    VotedElsewhere,     ///< on paper or with Belenios: no ballot of a seat comes in here
    NotVotedElsewhere,  ///< the ballots are cast here, so no result of another vote comes in
    HandsAreSeen,       ///< raised hands are not unattributed
    SaysHowItVoted,     ///< an unattributed ballot bears no reason and no note
    ResultMissing,      ///< a vote on paper or with Belenios is decided by its result
    ResultTooEarly,     ///< before the time that is set, there is a result only when all have voted
    ResultTooLarge,     ///< more votes than seats that may vote
    ResultStands        ///< once the result is recorded, the motion is not withdrawn
};

/// The rules of a motion's life, as pure functions: nothing where the act may be done, else why not. The
/// actions ask them and do the rest; tests/core/decisions/tst_motionlife.cpp asks them a million times.
///
/// A ballot: the motion is open, its time has not come (at the instant itself it has), the seat is on the
/// roll and not recused. @p standing is the seat's latest ballot, and @p ballot bears the instant at which it
/// is cast. What @p reasons asks for is asked of the seat's own ballots; the note of an officer's record says
/// how it came in.
std::optional<Refusal> refusalToCast(const Motion &motion, const std::vector<RollEntry> &roll,
    const std::optional<Ballot> &standing, const Ballot &ballot, BallotReasons reasons);
/// The result of a vote on paper or with Belenios, entered at @p now: once the time has come where one is
/// set, before it only when all who may vote have voted.
std::optional<Refusal> refusalOfResult(
    const Motion &motion, const std::vector<RollEntry> &roll, const BallotResult &result);
/// The version of a ballot that follows @p standing.
int versionAfter(const std::optional<Ballot> &standing);

/// Closing at @p now: by hand where no time is set, at or after the time that is set, and before it only when
/// every seat that may vote has voted. A vote that is held elsewhere needs its result.
std::optional<Refusal> refusalToClose(
    const Motion &motion, const Tally &tally, const QDateTime &now, bool hasResult = false);
/// The casting vote that @p closer gives, or does not: due exactly where @p tally awaits the chair.
std::optional<Refusal> refusalOfCastingVote(const Tally &tally, const std::vector<RollEntry> &roll,
    const SeatId &closer, const std::optional<Choice> &choice);

/// An extension: while the motion is open and before its time has come, to a later time only.
std::optional<Refusal> refusalToExtend(const Motion &motion, const QDateTime &closesAt, const QDateTime &now);
/// A withdrawal: while the motion is open and before its time has come. Once it has, the votes decide and
/// nobody can take the question back, except from a tie that waits for its chair. A vote that is held
/// elsewhere can be taken back until its result is there: papers get lost.
std::optional<Refusal> refusalToWithdraw(
    const Motion &motion, const Tally &tally, const QDateTime &now, bool hasResult = false);

/// Opening @p motion, where @p others are all motions on the same application, in the order of their numbers
/// (itself may be among them). Once one of them was decided, a new one names the latest that was decided and
/// says what is new.
std::optional<Refusal> refusalToOpen(const Motion &motion, const std::vector<Motion> &others);
/// The latest of @p others that carried or fell, which a new one must name.
std::optional<Motion> latestDecided(const std::vector<Motion> &others);

/// Whether the time that is set for closing has come.
bool isOver(const Motion &motion, const QDateTime &now);
/// @p motion as @p tally decides it at @p now.
Motion decided(Motion motion, Outcome outcome, const QDateTime &now);

/// The refusal as a person reads it, with what can be done.
Error refused(Refusal refusal, const Motion &motion, const Tally &tally = {});

} // namespace rosette
