// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"

namespace rosette {

namespace {

Error conflict(const QString &sentence)
{
    return Error{ErrorCode::Conflict, sentence, {}};
}

Error notAllowed(const QString &sentence)
{
    return Error{ErrorCode::NotAllowed, sentence, {}};
}

QString closingTimeOf(const Motion &motion)
{
    return motion.closesAt ? momentInWords(*motion.closesAt) : QString();
}

QString outstandingInWords(const Motion &motion, const Tally &tally)
{
    const QString remedy = Tr::tr("close it then, or as soon as everybody has voted.");
    const QString fact = tally.outstanding() == 1
                             ? Tr::tr("1 seat has not voted on motion %1, whose time comes %2;")
                             : Tr::tr("%n seats have not voted on motion %1, whose time comes %2;", nullptr,
                                   tally.outstanding());
    return fact.arg(motion.number).arg(closingTimeOf(motion)) + u' ' + remedy;
}

/// Those about ballots.
Error ballotRefused(Refusal refusal, const Motion &motion)
{
    if (refusal == Refusal::NotOnRoll)
        return notAllowed(
            Tr::tr("This seat is not on the roll of motion %1, which was frozen when it opened.")
                .arg(motion.number));
    if (refusal == Refusal::Recused)
        return notAllowed(
            Tr::tr("This seat has an interest and does not vote on motion %1.").arg(motion.number));
    if (refusal == Refusal::OwnBallotStands)
        return conflict(
            Tr::tr("This seat has cast its own ballot, and that one stands; only the seat can change it."));
    if (refusal == Refusal::ReasonMissing)
        return Error{
            ErrorCode::CheckFailed, Tr::tr("The rulebook asks for a reason with each ballot; say why."), {}};
    return Error{ErrorCode::CheckFailed,
        Tr::tr("The rulebook takes no reasons with ballots; cast it without one."), {}};
}

/// Those about votes that are not recorded by name.
Error votingRefused(Refusal refusal, const Motion &motion)
{
    if (refusal == Refusal::VotedElsewhere)
        return conflict(
            Tr::tr("The vote on motion %1 is held %2; an officer enters its result when it is over.")
                .arg(motion.number)
                .arg(inWords(motion.voting)));
    if (refusal == Refusal::NotVotedElsewhere)
        return conflict(
            Tr::tr("The ballots on motion %1 are cast here; only a vote on paper or with Belenios "
                   "comes in as a result.")
                .arg(motion.number));
    if (refusal == Refusal::HandsAreSeen)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("Everybody sees raised hands, and motion %1 is voted on unattributed.").arg(motion.number),
            {}};
    if (refusal == Refusal::SaysHowItVoted)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("Motion %1 is voted on unattributed, and a reason would be read with a name; cast the "
                   "ballot without one.")
                .arg(motion.number),
            {}};
    if (refusal == Refusal::ResultMissing)
        return conflict(
            Tr::tr("The vote on motion %1 is held %2; record its result before you close the motion.")
                .arg(motion.number)
                .arg(inWords(motion.voting)));
    if (refusal == Refusal::ResultTooEarly)
        return conflict(Tr::tr("The vote on motion %1 goes on until %2; its result is recorded then, or as "
                               "soon as everybody has voted.")
                            .arg(motion.number)
                            .arg(closingTimeOf(motion)));
    if (refusal == Refusal::ResultTooLarge)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("These are more votes than seats that may vote on motion %1; count again.")
                .arg(motion.number),
            {}};
    return conflict(Tr::tr("The result of motion %1 is recorded, so it cannot be withdrawn; close it.")
                        .arg(motion.number));
}

/// Those about the chair's casting vote.
Error castingRefused(Refusal refusal)
{
    if (refusal == Refusal::NoTie)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("There is no tie for the chair to decide; close the motion without a casting vote."), {}};
    if (refusal == Refusal::CastingVoteMissing)
        return conflict(
            Tr::tr("The vote is tied; the chair closes the motion with a casting vote, for or against."));
    if (refusal == Refusal::NotTheChair)
        return notAllowed(Tr::tr("Only the chair has the casting vote."));
    return Error{ErrorCode::Usage, Tr::tr("A casting vote is for or against."), {}};
}

/// Those about opening.
Error openingRefused(Refusal refusal, const Motion &motion)
{
    if (refusal == Refusal::AlreadyOpen)
        return conflict(
            Tr::tr("A motion about this application is open already; close or withdraw that motion first."));
    if (refusal == Refusal::NothingNew)
        return conflict(Tr::tr("Motion %1 has decided on this application; a new one names it and says what "
                               "is new.")
                            .arg(motion.number));
    return conflict(Tr::tr("Only the motion that decided last on the same question can be reconsidered."));
}

} // namespace

Error refused(Refusal refusal, const Motion &motion, const Tally &tally)
{
    switch (refusal) {
    case Refusal::NotOpen:
        return conflict(Tr::tr("Motion %1 is not open.").arg(motion.number));
    case Refusal::TimeHasCome:
        return conflict(Tr::tr("The time of motion %1 came on %2; only before that could it be extended. An "
                               "officer closes it now.")
                            .arg(motion.number)
                            .arg(closingTimeOf(motion)));
    case Refusal::VotesOutstanding:
        return conflict(outstandingInWords(motion, tally));
    case Refusal::NoTimeSet:
        return conflict(
            Tr::tr("No time is set for closing motion %1; it stays open until an officer closes it.")
                .arg(motion.number));
    case Refusal::NotLater:
        return Error{ErrorCode::Usage,
            Tr::tr("Motion %1 closes %2; an extension names a later time.")
                .arg(motion.number)
                .arg(closingTimeOf(motion)),
            {}};
    case Refusal::AlreadyOpen:
    case Refusal::NothingNew:
    case Refusal::NotReconsiderable:
        return openingRefused(refusal, motion);
    case Refusal::NotOnRoll:
    case Refusal::Recused:
    case Refusal::OwnBallotStands:
    case Refusal::ReasonMissing:
    case Refusal::ReasonNotTaken:
        return ballotRefused(refusal, motion);
    case Refusal::NoTie:
    case Refusal::CastingVoteMissing:
    case Refusal::NotTheChair:
    case Refusal::CastingAbstention:
        return castingRefused(refusal);
    case Refusal::VotedElsewhere:
    case Refusal::NotVotedElsewhere:
    case Refusal::HandsAreSeen:
    case Refusal::SaysHowItVoted:
    case Refusal::ResultMissing:
    case Refusal::ResultTooEarly:
    case Refusal::ResultTooLarge:
    case Refusal::ResultStands:
        return votingRefused(refusal, motion);
    }
    Q_UNREACHABLE();
}

} // namespace rosette
