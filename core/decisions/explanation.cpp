// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/decisions/tally.h"

#include <algorithm>

namespace rosette {

namespace {

QString sentence(const QStringList &clauses)
{
    return beginningSentence(clauses.join(QStringLiteral("; "))) + u'.';
}

bool isFloorBinding(const MajorityRule &rule, const Tally &tally)
{
    return tally.needed > fewestForByFraction(rule, tally.base);
}

/// "8 of 15", "7 of 13 that voted", "5 for": what is needed at the base as it stands.
QString neededInWords(const MajorityRule &rule, const Tally &tally)
{
    if (isFloorBinding(rule, tally))
        return Tr::tr("%1 for").arg(tally.needed);
    switch (rule.base) {
    case MajorityBase::Committee:
        return Tr::tr("%1 of %2").arg(tally.needed).arg(tally.base);
    case MajorityBase::Present:
        return Tr::tr("%1 of %2 that voted").arg(tally.needed).arg(tally.base);
    case MajorityBase::Cast:
        return Tr::tr("%1 of %2 votes cast").arg(tally.needed).arg(tally.base);
    }
    Q_UNREACHABLE();
}

QString votesInWords(const Tally &tally)
{
    if (tally.voted() == 0)
        return Tr::tr("nobody has voted");
    const QString votes = Tr::tr("%1 for, %2 against").arg(tally.votesFor).arg(tally.votesAgainst);
    return tally.abstained == 0 ? votes : Tr::tr("%1, %2 abstained").arg(votes).arg(tally.abstained);
}

QString quorumInWords(const MajorityRule &rule, const Tally &tally)
{
    return tally.voted() == 1
               ? Tr::tr("the quorum is %1 and 1 has voted").arg(rule.quorum)
               : Tr::tr("the quorum is %1 and %n have voted", nullptr, tally.voted()).arg(rule.quorum);
}

QString stillToVote(int outstanding)
{
    return outstanding == 1 ? Tr::tr("1 seat is still to vote")
                            : Tr::tr("%n seats are still to vote", nullptr, outstanding);
}

/// Whether nothing that the seats still to vote can do would change that it is carried.
bool isSafelyCarried(const MajorityRule &rule, Tally tally)
{
    tally.votesAgainst += tally.outstanding();
    return assessed(rule, tally).outcome == Outcome::Carried;
}

QString whenCarried(const MajorityRule &rule, const Tally &tally)
{
    if (tally.outstanding() == 0)
        return Tr::tr("it would be carried as the votes stand");
    if (!isSafelyCarried(rule, tally))
        return Tr::tr("it would be carried now, but %1").arg(stillToVote(tally.outstanding()));
    return tally.outstanding() == 1
               ? Tr::tr("it would be carried as the votes stand, whatever the seat still to vote says")
               : Tr::tr("it would be carried as the votes stand, whatever the %n seats still to vote say",
                     nullptr, tally.outstanding());
}

/// The fewest further ballots for, of seats that have not voted, that carry it; nothing if all would not do.
std::optional<int> fewestMoreFor(const MajorityRule &rule, const Tally &tally)
{
    for (int more = 1; more <= tally.outstanding(); ++more)
        if (isCarriedByRule(rule, withMoreFor(rule, tally, more)))
            return more;
    return std::nullopt;
}

QString whyOutOfReach(const MajorityRule &rule, const Tally &tally)
{
    const int able = tally.onRoll - tally.recused;
    if (rule.quorum > able)
        return Tr::tr("it cannot be carried: the quorum is %1 and only %2 can vote")
            .arg(rule.quorum)
            .arg(able);
    const bool fixedBase = rule.base == MajorityBase::Committee || isFloorBinding(rule, tally);
    if (fixedBase && tally.needed > able)
        return Tr::tr("it cannot be carried: only %1 can vote").arg(able);
    if (tally.outstanding() == 0)
        return Tr::tr("everybody who may vote has voted, so it falls unless votes are changed");
    if (fixedBase && tally.needed - tally.votesFor > tally.outstanding())
        return Tr::tr("it cannot be carried unless votes are changed: %1 and %2 more for are needed")
            .arg(stillToVote(tally.outstanding()))
            .arg(tally.needed - tally.votesFor);
    return Tr::tr("it cannot be carried unless votes are changed: %1 and all of them for would not be enough")
        .arg(stillToVote(tally.outstanding()));
}

/// Only the quorum is missing, and whoever votes next, and how, makes no difference.
bool isQuorumAllThatIsMissing(const MajorityRule &rule, const Tally &tally)
{
    return !tally.quorate && rule.base == MajorityBase::Committee && tally.votesFor >= tally.needed &&
           rule.quorum - tally.voted() <= tally.outstanding();
}

QString whenNotCarried(const MajorityRule &rule, const Tally &tally)
{
    if (isQuorumAllThatIsMissing(rule, tally)) {
        const int missing = rule.quorum - tally.voted();
        return missing == 1 ? Tr::tr("one more ballot of any kind would carry it")
                            : Tr::tr("%1 more ballots of any kind would carry it", nullptr, missing)
                                  .arg(countInWords(missing));
    }
    const std::optional<int> more = fewestMoreFor(rule, tally);
    if (tally.outcome == Outcome::TiedAwaitsChair)
        return more ? Tr::tr("%1 more would carry it; as it stands it is tied, and the chair has the casting "
                             "vote")
                          .arg(countInWords(*more))
                    : Tr::tr("it is tied, and the chair has the casting vote");
    if (more)
        return Tr::tr("%1 more would carry it").arg(countInWords(*more));
    if (tally.tied && tally.outstanding() == 0)
        return Tr::tr("it is tied, and a tie falls unless votes are changed");
    return whyOutOfReach(rule, tally);
}

QStringList sumClauses(const MajorityRule &rule, const Tally &tally)
{
    const QString needed = tally.base == 0 && !isFloorBinding(rule, tally) ? insideSentence(inWords(rule))
                                                                           : neededInWords(rule, tally);
    QStringList clauses{Tr::tr("needs %1").arg(needed), votesInWords(tally)};
    if (!tally.quorate)
        clauses += quorumInWords(rule, tally);
    return clauses;
}

QString distanceClause(const MajorityRule &rule, const Tally &tally)
{
    return tally.outcome == Outcome::Carried ? whenCarried(rule, tally) : whenNotCarried(rule, tally);
}

/// How it ended, up to the colon.
QString verdictInWords(const MajorityRule &rule, const Tally &tally)
{
    const bool byChair =
        tally.tied && rule.tie == TieRule::ChairDecides && isCarriedByRule(rule, withMoreFor(rule, tally, 1));
    switch (tally.outcome) {
    case Outcome::Carried:
        return byChair ? Tr::tr("Carried by the chair's casting vote") : Tr::tr("Carried");
    case Outcome::Fell:
        if (byChair)
            return Tr::tr("Fell by the chair's casting vote");
        if (tally.tied)
            return Tr::tr("Fell, a tie at %1").arg(tally.votesFor);
        return tally.quorate ? Tr::tr("Fell") : Tr::tr("Fell for want of a quorum");
    case Outcome::TiedAwaitsChair:
        return Tr::tr("Tied, awaiting the chair's casting vote");
    }
    Q_UNREACHABLE();
}

QString neededAtTheClose(const MajorityRule &rule, const Tally &tally)
{
    if (isFloorBinding(rule, tally))
        return Tr::tr("%1 for needed").arg(tally.needed);
    switch (rule.base) {
    case MajorityBase::Committee:
        return Tr::tr("%1 needed of %2").arg(tally.needed).arg(tally.base);
    case MajorityBase::Present:
        return Tr::tr("%1 needed of %2 that voted").arg(tally.needed).arg(tally.base);
    case MajorityBase::Cast:
        return Tr::tr("%1 needed of %2 votes cast").arg(tally.needed).arg(tally.base);
    }
    Q_UNREACHABLE();
}

} // namespace

QString sumInWords(const MajorityRule &rule, const Tally &tally)
{
    return sentence(sumClauses(rule, tally));
}

QString distanceInWords(const MajorityRule &rule, const Tally &tally)
{
    return sentence({distanceClause(rule, tally)});
}

QString explain(const MajorityRule &rule, const Tally &tally)
{
    return sentence(sumClauses(rule, tally) + QStringList{distanceClause(rule, tally)});
}

QString explainDecision(const MajorityRule &rule, const Tally &tally)
{
    QStringList clauses{Tr::tr("%1: %2").arg(verdictInWords(rule, tally), neededAtTheClose(rule, tally)),
        tally.voted() == 0 ? Tr::tr("nobody voted") : votesInWords(tally)};
    if (!tally.quorate)
        clauses += Tr::tr("the quorum is %1 and %2 voted").arg(rule.quorum).arg(tally.voted());
    return sentence(clauses);
}

QString effectOfAbstaining(const MajorityRule &rule)
{
    QString effect;
    switch (rule.base) {
    case MajorityBase::Committee:
        effect = Tr::tr("Counts as not for.");
        break;
    case MajorityBase::Present:
        effect = Tr::tr("Counts as present, and so as not for.");
        break;
    case MajorityBase::Cast:
        effect = Tr::tr("Counts neither for nor against.");
        break;
    }
    return rule.quorum == 0 ? effect : Tr::tr("%1 It counts towards the quorum.").arg(effect);
}

} // namespace rosette
