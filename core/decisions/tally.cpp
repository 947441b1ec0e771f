// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/tally.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace rosette {

namespace {

/// The ballot that stands for each seat: the highest version. Two of the same version cannot be stored; if
/// they are given all the same, time and id decide, so that their order never does.
std::map<SeatId, const Ballot *> standingBallots(const std::vector<Ballot> &ballots)
{
    const auto isLater = [](const Ballot &one, const Ballot &other) {
        return std::tie(other.version, other.castAt, other.id) < std::tie(one.version, one.castAt, one.id);
    };
    std::map<SeatId, const Ballot *> standing;
    for (const Ballot &ballot : ballots) {
        const Ballot *&kept = standing[ballot.seat];
        if (!kept || isLater(ballot, *kept))
            kept = &ballot;
    }
    return standing;
}

void countChoice(Totals &totals, Choice choice)
{
    switch (choice) {
    case Choice::For:
        ++totals.votesFor;
        break;
    case Choice::Against:
        ++totals.votesAgainst;
        break;
    case Choice::Abstain:
        ++totals.abstained;
        break;
    }
}

int baseOf(const MajorityRule &rule, const Tally &tally)
{
    switch (rule.base) {
    case MajorityBase::Committee:
        return rule.recusedStayInBase ? tally.onRoll : tally.onRoll - tally.recused;
    case MajorityBase::Present:
        return tally.voted();
    case MajorityBase::Cast:
        return tally.votesFor + tally.votesAgainst;
    }
    Q_UNREACHABLE();
}

bool decidesTies(const RollEntry &entry)
{
    return entry.role == SeatRole::Chair && !entry.recused;
}

Outcome outcomeOf(const MajorityRule &rule, const Tally &tally)
{
    if (isCarriedByRule(rule, tally))
        return Outcome::Carried;
    if (tally.tied && rule.tie == TieRule::ChairDecides && isCarriedByRule(rule, withMoreFor(rule, tally, 1)))
        return Outcome::TiedAwaitsChair;
    return Outcome::Fell;
}

} // namespace

bool hasCastingVote(const std::vector<RollEntry> &roll, const SeatId &seat)
{
    return std::any_of(roll.begin(), roll.end(),
        [&](const RollEntry &entry) { return entry.seat == seat && decidesTies(entry); });
}

MajorityRule ruleFor(MajorityRule rule, const std::vector<RollEntry> &roll)
{
    if (std::none_of(roll.begin(), roll.end(), decidesTies))
        rule.tie = TieRule::Falls;
    return rule;
}

int fewestForByFraction(const MajorityRule &rule, int base)
{
    const qint64 share = qint64(rule.numerator) * base;
    switch (rule.comparison) {
    case Comparison::MoreThan:
        return static_cast<int>(share / rule.denominator) + 1;
    case Comparison::AtLeast:
        return std::max(1, static_cast<int>((share + rule.denominator - 1) / rule.denominator));
    }
    Q_UNREACHABLE();
}

bool isCarriedByRule(const MajorityRule &rule, const Tally &tally)
{
    const qint64 given = qint64(tally.votesFor) * rule.denominator;
    const qint64 share = qint64(rule.numerator) * tally.base;
    const bool majority = rule.comparison == Comparison::AtLeast ? given >= share : given > share;
    return majority && tally.votesFor >= std::max(1, rule.floor) && tally.quorate;
}

Tally assessed(const MajorityRule &rule, Tally tally)
{
    tally.base = baseOf(rule, tally);
    tally.needed = std::max(rule.floor, fewestForByFraction(rule, tally.base));
    tally.quorate = tally.voted() >= rule.quorum;
    tally.tied = tally.votesFor > 0 && tally.votesFor == tally.votesAgainst && tally.quorate &&
                 !isCarriedByRule(rule, tally);
    tally.outcome = outcomeOf(rule, tally);
    return tally;
}

Tally withMoreFor(const MajorityRule &rule, Tally tally, int more)
{
    tally.votesFor += more;
    tally.base = baseOf(rule, tally);
    tally.quorate = tally.voted() >= rule.quorum;
    return tally;
}

Tally countBallots(const MajorityRule &rule, const std::vector<RollEntry> &roll,
    const std::vector<Ballot> &ballots, const std::optional<CastingVote> &castingVote)
{
    const std::map<SeatId, const Ballot *> standing = standingBallots(ballots);
    Totals totals;
    for (const RollEntry &entry : roll) {
        const auto ballot = standing.find(entry.seat);
        if (!entry.recused && ballot != standing.end() && ballot->second->choice)
            countChoice(totals, *ballot->second->choice);
    }
    return countTotals(rule, roll, totals, castingVote);
}

Tally countTotals(const MajorityRule &rule, const std::vector<RollEntry> &roll, const Totals &totals,
    const std::optional<CastingVote> &castingVote)
{
    Tally tally;
    tally.onRoll = static_cast<int>(roll.size());
    tally.recused = static_cast<int>(
        std::count_if(roll.begin(), roll.end(), [](const RollEntry &entry) { return entry.recused; }));
    tally.votesFor = totals.votesFor;
    tally.votesAgainst = totals.votesAgainst;
    tally.abstained = totals.abstained;
    tally = assessed(ruleFor(rule, roll), tally);
    const bool decides = tally.outcome == Outcome::TiedAwaitsChair && castingVote &&
                         castingVote->choice != Choice::Abstain && hasCastingVote(roll, castingVote->chair);
    if (decides)
        tally.outcome = castingVote->choice == Choice::For ? Outcome::Carried : Outcome::Fell;
    return tally;
}

} // namespace rosette
