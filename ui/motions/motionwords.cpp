// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/motionwords.h"

#include "core/base/moment.h"
#include "core/base/words.h"
#include "core/decisions/announcedclosing.h"
#include "core/decisions/voteeffect.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::Motions)
};

QStringList namesWhere(const SeenMotion &seen, bool (*holds)(const RollLine &))
{
    QStringList names;
    for (const RollLine &line : seen.roll)
        if (holds(line))
            names += line.name;
    return names;
}

QString rollConsequence(const SeenMotion &seen)
{
    const QStringList recused = namesWhere(seen, [](const RollLine &line) { return line.entry.recused; });
    if (recused.isEmpty())
        return Text::tr("go on the roll, which cannot change afterwards.");
    const QString effect = insideSentence(effectOfRecusal(seen.line.motion.rule, seen.sum.tally));
    if (recused.size() == 1)
        return Text::tr("go on the roll. %1 is recused: %2").arg(recused.first(), effect);
    return Text::tr("go on the roll. %1 are recused.").arg(listInWords(recused));
}

QString missingConsequence(const QStringList &missing)
{
    constexpr qsizetype mostNamed = 5;
    if (missing.size() > mostNamed)
        return Text::tr("Their votes can no longer be cast.");
    return Text::tr("%1 can no longer vote.").arg(listInWords(missing));
}

QString onBehalfTitle(const VoteOnBehalf &vote)
{
    switch (vote.choice) {
    case Choice::For:
        return Text::tr("%1 votes in favour: record it?").arg(vote.name);
    case Choice::Against:
        return Text::tr("%1 votes against: record it?").arg(vote.name);
    case Choice::Abstain:
        return Text::tr("%1 abstains: record it?").arg(vote.name);
    }
    Q_UNREACHABLE();
}

} // namespace

MotionLook lookOf(MotionStanding standing)
{
    switch (standing) {
    case MotionStanding::Draft:
        return {Icon::Draft, Tone::Neutral};
    case MotionStanding::VoteMissing:
        return {Icon::Clock, Tone::Accent};
    case MotionStanding::Voted:
        return {Icon::Check, Tone::Ok};
    case MotionStanding::Recused:
        return {Icon::Recused, Tone::Neutral};
    case MotionStanding::NotOnRoll:
    case MotionStanding::VotedElsewhere:
        return {Icon::Open, Tone::Neutral};
    case MotionStanding::Carried:
        return {Icon::Meets, Tone::Ok};
    case MotionStanding::Fell:
        return {Icon::DoesNotMeet, Tone::Bad};
    case MotionStanding::Withdrawn:
        return {Icon::Undo, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString kindInWords(const Motion &motion)
{
    switch (motion.kind) {
    case MotionKind::OwnSlate:
        return Text::tr("Slate of our own");
    case MotionKind::Rulebook:
        return Text::tr("Rulebook");
    case MotionKind::Other:
        return Text::tr("Other question");
    case MotionKind::WithdrawEndorsement:
        return Text::tr("Withdrawal of support");
    case MotionKind::PublishEarly:
        return Text::tr("Publishing early");
    case MotionKind::Endorse:
        break;
    }
    switch (motion.subject ? motion.subject->kind : EndorsementKind::Supported) {
    case EndorsementKind::Own:
        return Text::tr("Our candidate");
    case EndorsementKind::Joint:
        return Text::tr("Joint candidate");
    case EndorsementKind::Supported:
        return Text::tr("Supported candidate");
    }
    Q_UNREACHABLE();
}

QString votedInWords(Choice choice)
{
    switch (choice) {
    case Choice::For:
        return Text::tr("For");
    case Choice::Against:
        return Text::tr("Against");
    case Choice::Abstain:
        return Text::tr("Abstained");
    }
    Q_UNREACHABLE();
}

QString channelInWords(Channel channel)
{
    switch (channel) {
    case Channel::Own:
        return {};
    case Channel::ShowOfHands:
        return Text::tr("show of hands");
    case Channel::Phone:
        return Text::tr("phone");
    case Channel::Email:
        return Text::tr("e-mail");
    }
    Q_UNREACHABLE();
}

QString wayOfVoting(Voting voting)
{
    switch (voting) {
    case Voting::Recorded:
        return Text::tr("Voting is by name.");
    case Voting::Unattributed:
        return Text::tr("Voting is unattributed.");
    case Voting::Paper:
        return Text::tr("Voting is on paper.");
    case Voting::Belenios:
        return Text::tr("Voting is with Belenios.");
    }
    Q_UNREACHABLE();
}

ConfirmationDialog::Question openingQuestion(const SeenMotion &seen)
{
    const Motion &motion = seen.line.motion;
    const Tally &tally = seen.sum.tally;
    ConfirmationDialog::Question question;
    question.title = Text::tr("Open this motion to the committee?");
    question.object = motion.question;
    question.effects +=
        {Icon::People, tally.onRoll == 1 ? Text::tr("1 seat") : Text::tr("%n seats", nullptr, tally.onRoll),
            rollConsequence(seen)};
    question.effects += {Icon::Motions, requirementInWords(motion.rule, tally) + u'.',
        Text::tr("%1, rulebook %2. The rule cannot change afterwards.")
            .arg(inWords(motion.rule))
            .arg(seen.rulebookVersion)};
    if (motion.subject)
        question.effects +=
            {Icon::File, Text::tr("Revision %1 of the application").arg(motion.subject->applicationRevision),
                motion.regardless.isEmpty()
                    ? Text::tr("is the one that is voted on.")
                    : Text::tr("is voted on although it does not fit: %1").arg(motion.regardless)};
    if (motion.voting != Voting::Recorded)
        question.effects += {Icon::Ballot, wayOfVoting(motion.voting), promiseOf(motion.voting)};
    question.effects += {Icon::Clock,
        motion.closesAt ? Text::tr("Voting closes %1.").arg(momentInWords(*motion.closesAt))
                        : Text::tr("No time is set for closing."),
        Text::tr("Every seat sees the motion on its desk from now.")};
    question.irreversible = Text::tr("This cannot be undone.");
    question.stillPossible =
        Text::tr("You can withdraw the motion before it closes, with a reason. The record of it stays.");
    question.verb = Text::tr("Open the motion");
    question.safe = Text::tr("Keep as draft");
    return question;
}

ConfirmationDialog::Question closingQuestion(const SeenMotion &seen, const QDateTime &now)
{
    const Motion &motion = seen.line.motion;
    const Tally &tally = seen.sum.tally;
    const QStringList missing =
        namesWhere(seen, [](const RollLine &line) { return !line.entry.recused && !line.hasVoted; });
    ConfirmationDialog::Question question;
    question.title = Text::tr("Close this motion now?");
    question.object = motion.question;
    if (seen.sum.totalsHidden)
        question.effects += {Icon::Motions, Text::tr("The votes are counted and shown to everybody."),
            Text::tr("Nobody knows the sum before.")};
    else
        question.effects += {Icon::Motions, explainDecision(motion.rule, tally),
            Text::tr("This is what is decided for ever.")};
    if (const QString early = earlyClosingInWords(motion, now); !early.isEmpty())
        question.effects += {Icon::Clock, Text::tr("%1, %2.").arg(early, momentInWords(*motion.closesAt)),
            Text::tr("Those who have voted could still change their vote.")};
    if (!missing.isEmpty())
        question.effects += {Icon::People,
            missing.size() == 1
                ? Text::tr("1 seat has not voted.")
                : Text::tr("%n seats have not voted.", nullptr, static_cast<int>(missing.size())),
            missingConsequence(missing)};
    if (seen.candidacy && (seen.sum.totalsHidden || tally.outcome == Outcome::Carried))
        question.effects += {Icon::Rosette,
            seen.sum.totalsHidden ? Text::tr("If it is carried, %1 is endorsed.").arg(seen.line.name)
                                  : Text::tr("%1 is endorsed.").arg(seen.line.name),
            Text::tr("The endorsement stands in the next list of the contest.")};
    question.effects += {Icon::Eye, Text::tr("The roll then says how each seat voted,"),
        Text::tr("with the reasons that were given.")};
    question.irreversible = Text::tr("This cannot be undone.");
    question.stillPossible = Text::tr("A new motion on the same question can be opened later.");
    question.verb = Text::tr("Close the motion");
    question.safe = Text::tr("Leave it open");
    return question;
}

ConfirmationDialog::Question withdrawingQuestion(const SeenMotion &seen)
{
    ConfirmationDialog::Question question;
    question.title = Text::tr("Withdraw this motion?");
    question.object = seen.line.motion.question;
    question.effects += {Icon::Motions, Text::tr("Nothing is decided."),
        seen.voted == 0   ? Text::tr("Nobody has voted.")
        : seen.voted == 1 ? Text::tr("The ballot that was cast stays on record and counts for nothing.")
                          : Text::tr("The %n ballots that were cast stay on record and count for nothing.",
                                nullptr, seen.voted)};
    question.effects += {Icon::Records, Text::tr("The record of the withdrawal stays,"),
        Text::tr("with the reason that you give here.")};
    question.irreversible = Text::tr("This cannot be undone.");
    question.stillPossible = Text::tr("A new motion on the same question can be opened later.");
    question.verb = Text::tr("Withdraw the motion");
    question.safe = Text::tr("Leave it open");
    return question;
}

ConfirmationDialog::Question onBehalfQuestion(const SeenMotion &seen, const VoteOnBehalf &vote)
{
    ConfirmationDialog::Question question;
    question.title = onBehalfTitle(vote);
    question.object = seen.line.motion.question;
    question.effects += {Icon::Ballot, Text::tr("The vote: %1.").arg(votedInWords(vote.choice)),
        Text::tr("It came in by %1.").arg(channelInWords(vote.channel))};
    if (!seen.sum.totalsHidden) {
        const VoteEffect effect = effectOfVote(seen.line.motion.rule, seen.sum.tally, vote.choice);
        question.effects += {Icon::Motions, effect.fact, effect.consequence};
    }
    question.effects +=
        {Icon::Records, Text::tr("The records name you"), Text::tr("as the one who recorded it.")};
    question.irreversible = Text::tr("The ballot cannot be removed.");
    question.stillPossible =
        Text::tr("%1 can replace it with a vote of their own until the motion closes.").arg(vote.name);
    question.verb = Text::tr("Record the vote");
    question.safe = Text::tr("Back");
    return question;
}

} // namespace rosette
