// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/decisions/motion.h"
#include "core/storage/database.h"

namespace rosette {

/// What the rulebook says of voting on a motion, besides the majority rule that is frozen into it.
struct VotingRules
{
    RunningTotals totals = RunningTotals::Hidden;
    BallotReasons reasons = BallotReasons::Optional;
};

/// Those of the rulebook of the motion's contest, else of the one in force.
Result<VotingRules> votingRules(Database &database, const Motion &motion);

} // namespace rosette
