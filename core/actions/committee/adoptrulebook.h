// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"
#include "core/decisions/motion.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AdoptRulebook
{
    Rulebook rulebook;              ///< its version and date of adoption are set by the act
    std::optional<MotionId> motion; ///< the carried motion that adopted it, of kind Rulebook
};

/// Adds a version of the rulebook. Contests keep the version they run under. Officers only; needs a carried
/// motion, except for a provisional version.
Result<Rulebook> adoptRulebook(Workspace &workspace, const AdoptRulebook &input);

} // namespace rosette
