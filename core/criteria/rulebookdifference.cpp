// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/rulebookdifference.h"

#include "core/base/translate.h"

#include <algorithm>

namespace rosette {

namespace {

class Differences
{
public:
    void add(const QString &what, const QString &before, const QString &after)
    {
        if (before != after)
            m_changes.push_back(RulebookChange{what, before, after});
    }

    std::vector<RulebookChange> m_changes;
};

QString numberOrNone(int number)
{
    return number == 0 ? Tr::tr("None") : QString::number(number);
}

QString recusalInWords(const MajorityRule &rule)
{
    return rule.recusedStayInBase ? Tr::tr("Stay in the base") : Tr::tr("Left out of the base");
}

const Criterion *find(const Rulebook &rulebook, const Slug &key)
{
    const std::vector<Criterion> &criteria = rulebook.criteriaSet.criteria;
    const auto found = std::find_if(
        criteria.begin(), criteria.end(), [&](const Criterion &criterion) { return criterion.key == key; });
    return found == criteria.end() ? nullptr : &*found;
}

void compareRule(const MajorityRule &before, const MajorityRule &after, Differences &comparison)
{
    comparison.add(Tr::tr("Majority"), inWords(before), inWords(after));
    comparison.add(Tr::tr("Quorum"), numberOrNone(before.quorum), numberOrNone(after.quorum));
    comparison.add(Tr::tr("Least votes for"), numberOrNone(before.floor), numberOrNone(after.floor));
    comparison.add(Tr::tr("A tie"), inWords(before.tie), inWords(after.tie));
    comparison.add(Tr::tr("Recused seats"), recusalInWords(before), recusalInWords(after));
}

void compareCriteria(const Rulebook &before, const Rulebook &after, Differences &comparison)
{
    for (const Criterion &criterion : after.criteriaSet.criteria) {
        const Criterion *former = find(before, criterion.key);
        const QString what = Tr::tr("Criterion “%1”").arg(criterion.title.toString());
        comparison.add(what, former ? former->wording : QString(), criterion.wording);
        if (former)
            comparison.add(
                Tr::tr("Title of a criterion"), former->title.toString(), criterion.title.toString());
    }
    for (const Criterion &criterion : before.criteriaSet.criteria)
        if (!find(after, criterion.key))
            comparison.add(Tr::tr("Criterion “%1”").arg(criterion.title.toString()), criterion.wording, {});
}

} // namespace

QString inWords(TieRule tie)
{
    switch (tie) {
    case TieRule::Falls:
        return Tr::tr("Falls");
    case TieRule::ChairDecides:
        return Tr::tr("The chair decides it");
    }
    Q_UNREACHABLE();
}

QString inWords(RunningTotals totals)
{
    switch (totals) {
    case RunningTotals::Hidden:
        return Tr::tr("Hidden until a motion closes");
    case RunningTotals::Shown:
        return Tr::tr("Shown while a motion is open");
    case RunningTotals::All:
        return Tr::tr("Shown while a motion is open, with who voted how");
    }
    Q_UNREACHABLE();
}

QString inWords(BallotReasons reasons)
{
    switch (reasons) {
    case BallotReasons::None:
        return Tr::tr("Not taken");
    case BallotReasons::Optional:
        return Tr::tr("As each seat likes");
    case BallotReasons::Required:
        return Tr::tr("Asked of every seat");
    }
    Q_UNREACHABLE();
}

namespace {

QString triggersInWords(const Rulebook &rulebook)
{
    QStringList triggers;
    for (const MilestoneKind kind : rulebook.publicationTriggers)
        triggers += inWords(kind);
    return triggers.join(QStringLiteral(", "));
}

} // namespace

std::vector<RulebookChange> rulebookDifference(const Rulebook &before, const Rulebook &after)
{
    Differences comparison;
    comparison.add(Tr::tr("Title"), before.title.toString(), after.title.toString());
    compareCriteria(before, after, comparison);
    comparison.add(Tr::tr("Reviews that settle a criterion"), QString::number(before.reviewsNeeded),
        QString::number(after.reviewsNeeded));
    compareRule(before.majority, after.majority, comparison);
    comparison.add(
        Tr::tr("The sum of a motion"), inWords(before.runningTotals), inWords(after.runningTotals));
    comparison.add(
        Tr::tr("Reasons with ballots"), inWords(before.ballotReasons), inWords(after.ballotReasons));
    comparison.add(Tr::tr("A list can come out after"), triggersInWords(before), triggersInWords(after));
    return comparison.m_changes;
}

} // namespace rosette
