// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"
#include "core/criteria/rulebook.h"

namespace rosette::cli {

/// What of a rulebook is to be other than in the version in force.
struct RulebookChanges
{
    std::optional<QString> title;
    std::optional<int> reviewsNeeded;
    std::optional<QString> majority;
    std::optional<MajorityBase> base;
    std::optional<Comparison> comparison;
    std::optional<int> quorum;
    std::optional<TieRule> tie;
    std::optional<RunningTotals> totals;
    std::optional<BallotReasons> reasons;

    bool operator==(const RulebookChanges &) const = default;
};

/// Takes an option for each of them.
void takeRulebookChanges(CommandForm &form, RulebookChanges &changes);
Result<Rulebook> changed(Rulebook rulebook, const RulebookChanges &changes);

} // namespace rosette::cli
