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
    Hidden, ///< only who has voted
    Shown,  ///< and the sum
    All     ///< and who voted how
};

inline constexpr std::array<EnumKey<RunningTotals>, 3> runningTotalsKeys{
    {{RunningTotals::Hidden, "hidden"}, {RunningTotals::Shown, "shown"}, {RunningTotals::All, "all"}}};

/// Whether a seat says why it votes as it does.
enum class BallotReasons
{
    None,
    Optional,
    Required
};

inline constexpr std::array<EnumKey<BallotReasons>, 3> ballotReasonsKeys{{{BallotReasons::None, "none"},
    {BallotReasons::Optional, "optional"}, {BallotReasons::Required, "required"}}};

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
    RunningTotals runningTotals = RunningTotals::Hidden;
    std::vector<MilestoneKind> publicationTriggers{}; ///< an occurred one of these allows publication
    bool provisional = true;                          ///< until the members' conference adopts it
    QDate adopted{};
    BallotReasons ballotReasons = BallotReasons::Optional;

    bool operator==(const Rulebook &) const = default;
};

/// The rulebook that ships: the five criteria and the majority rule of "Ideas into action".
Rulebook defaultRulebook(const QDate &adopted);
Result<void> checkRulebook(const Rulebook &rulebook);

} // namespace rosette
