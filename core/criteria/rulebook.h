// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/criteria/majorityrule.h"

namespace rosette {

/// One thing that a supported candidate's politics must meet.
struct Criterion
{
    Slug key; ///< stable over versions: "economics"
    Name title;
    QString wording{};
    QString clause{}; ///< where the policy says so

    bool operator==(const Criterion &) const = default;
};

struct CriteriaSet
{
    int version = 1;
    QString source{};                  ///< the policy it is drawn from
    std::vector<Criterion> criteria{}; ///< 1 to 20, in the order in which they are read

    bool operator==(const CriteriaSet &) const = default;
};

/// Who sees the votes of an open motion.
enum class RunningTotals
{
    Hidden,
    Shown
};

inline constexpr std::array<EnumKey<RunningTotals>, 2> runningTotalsKeys{
    {{RunningTotals::Hidden, "hidden"}, {RunningTotals::Shown, "shown"}}};

/// The rules the committee works under, as data and versioned. A contest pins a version.
struct Rulebook
{
    RulebookId id;
    int version = 1;
    Name title;
    CriteriaSet criteriaSet{};
    int reviewsNeeded =
        3; ///< seats without an interest that must have reviewed before a criterion is settled; >= 1
    MajorityRule majority{};
    RunningTotals runningTotals = RunningTotals::Shown;
    std::vector<MilestoneKind> publicationTriggers{}; ///< an occurred one of these allows publication
    bool provisional = true;                          ///< until the members' conference adopts it
    QDate adopted{};

    bool operator==(const Rulebook &) const = default;
};

/// The rulebook that ships: the five criteria and the majority rule of "Ideas into action".
Rulebook defaultRulebook(const QDate &adopted);
Result<void> checkRulebook(const Rulebook &rulebook);

} // namespace rosette
