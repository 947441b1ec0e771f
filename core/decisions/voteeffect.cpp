// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/voteeffect.h"

#include "core/base/words.h"

namespace rosette {

namespace {

int &votesOf(Tally &tally, Choice choice)
{
    switch (choice) {
    case Choice::For:
        return tally.votesFor;
    case Choice::Against:
        return tally.votesAgainst;
    case Choice::Abstain:
        return tally.abstained;
    }
    Q_UNREACHABLE();
}

/// "8 of 15", "7 of 13 that voted", "5 of 9 votes cast": the votes for, and what they are measured against.
QString standInWords(const MajorityRule &rule, const Tally &tally)
{
    switch (rule.base) {
    case MajorityBase::Committee:
        return Tr::tr("%1 of %2").arg(tally.votesFor).arg(tally.base);
    case MajorityBase::Present:
        return Tr::tr("%1 of %2 that voted").arg(tally.votesFor).arg(tally.base);
    case MajorityBase::Cast:
        return Tr::tr("%1 of %2 votes cast").arg(tally.votesFor).arg(tally.base);
    }
    Q_UNREACHABLE();
}

/// Whether the seats still to vote could carry it.
bool isWithinReach(const MajorityRule &rule, const Tally &tally)
{
    for (int more = 1; more <= tally.outstanding(); ++more)
        if (isCarriedByRule(rule, withMoreFor(rule, tally, more)))
            return true;
    return false;
}

QString standingInWords(const MajorityRule &rule, const Tally &tally)
{
    switch (tally.outcome) {
    case Outcome::Carried:
        return Tr::tr("the motion would be carried");
    case Outcome::TiedAwaitsChair:
        return Tr::tr("the vote would be tied");
    case Outcome::Fell:
        return isWithinReach(rule, tally) ? Tr::tr("not carried yet") : Tr::tr("the motion would fall");
    }
    Q_UNREACHABLE();
}

/// How many more for a motion that is not carried lacks, all else being as it is.
QString shortOf(const Tally &tally)
{
    return countInWords(tally.needed - tally.votesFor);
}

} // namespace

Tally withoutBallot(const MajorityRule &rule, Tally tally, Choice choice)
{
    --votesOf(tally, choice);
    return assessed(rule, tally);
}

Tally withBallot(const MajorityRule &rule, Tally tally, Choice choice)
{
    ++votesOf(tally, choice);
    return assessed(rule, tally);
}

VoteEffect effectOfVote(const MajorityRule &rule, const Tally &tally, Choice choice)
{
    const Tally after = withBallot(rule, tally, choice);
    const QString stand = standInWords(rule, after);
    const QString standing = standingInWords(rule, after);
    VoteEffect effect;
    effect.fact = choice == Choice::For ? Tr::tr("Makes it %1: %2.").arg(stand, standing)
                                        : Tr::tr("Leaves it at %1: %2.").arg(stand, standing);
    const Tally abstaining = withBallot(rule, tally, Choice::Abstain);
    // As many have voted in both, so it is votes for, not a quorum, that an abstention would lack.
    const bool decides =
        choice == Choice::For && after.outcome == Outcome::Carried && abstaining.outcome == Outcome::Fell;
    effect.consequence = decides ? Tr::tr("An abstention would leave it %1 short.").arg(shortOf(abstaining))
                                 : distanceInWords(rule, after);
    return effect;
}

QString requirementInWords(const MajorityRule &rule, const Tally &tally)
{
    if (rule.base == MajorityBase::Committee)
        return tally.needed == 1 ? Tr::tr("1 of %1 carries it").arg(tally.base)
                                 : Tr::tr("%n of %1 carry it", nullptr, tally.needed).arg(tally.base);
    const QString part = Tr::tr("%1 carries it").arg(inWords(rule));
    return rule.floor == 0 ? part : Tr::tr("%1, with at least %2 for").arg(part).arg(rule.floor);
}

QString effectOfRecusal(const MajorityRule &rule, const Tally &tally)
{
    if (rule.base != MajorityBase::Committee)
        return Tr::tr("Does not vote, and does not count.");
    return rule.recusedStayInBase ? Tr::tr("Stays in the %1.").arg(tally.onRoll)
                                  : Tr::tr("Left out of the %1.").arg(tally.onRoll - tally.recused);
}

QString quorumInWords(const MajorityRule &rule, const Tally &tally)
{
    if (rule.quorum == 0)
        return {};
    return tally.voted() == 1 ? Tr::tr("%1 must vote; 1 has.").arg(rule.quorum)
                              : Tr::tr("%1 must vote; %n have.", nullptr, tally.voted()).arg(rule.quorum);
}

QString lastVoteInWords(const Tally &tally)
{
    if (tally.outstanding() != 1)
        return {};
    return tally.outcome == Outcome::Carried ? Tr::tr("That vote is yours.")
                                             : Tr::tr("Only your vote is still to come.");
}

} // namespace rosette
