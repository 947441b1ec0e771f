// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AdoptRulebook
{
    Rulebook rulebook;                   ///< its version and date of adoption are set by the act
    std::optional<MotionId> motion = {}; ///< the carried motion that adopted it, of kind Rulebook
    /// The contests that go on under it, as the motion says; needs the motion. All others keep their version.
    std::vector<ContestId> contests{};
};

/// Adds a version of the rulebook. Officers only; needs a carried motion, except for a provisional version,
/// and then is the very draft that was voted on, once: CheckFailed for another, Conflict for a second time. A
/// draft that is so put in force is a draft no more. Contests keep the version they run under, save those
/// that are named here, and these only when the criteria stay the same: CheckFailed otherwise, because
/// verdicts would be lost. Motions that are open keep the rule that was frozen into them.
Result<Rulebook> adoptRulebook(Workspace &workspace, const AdoptRulebook &input);

} // namespace rosette
