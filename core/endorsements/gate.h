// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/candidates/application.h"
#include "core/reviews/fit.h"

namespace rosette {

/// What the gate to an endorsement motion looks at.
struct GateInput
{
    Application application;
    Candidacy candidacy;
    CriteriaSet criteria{};
    Fit fit;
    std::vector<Organisation> organisations{}; ///< those the candidate belongs to
    bool motionOpen = false;                   ///< one about this application is open already
};

/// What stands in the way of a motion. Blockers "does-not-fit", "has-not-joined", "ineligible-organisation"
/// fall away when the secretary opens the motion regardless, with a reason; "motion-open" and "withdrawn"
/// never do. Warning "joining-unknown": the form did not ask, which is no reason to keep the motion shut.
std::vector<Finding> checkGate(const GateInput &input);

/// Whether a finding of checkGate() can be overridden by a recorded reason.
bool canBeOpenedRegardless(const Finding &finding);

} // namespace rosette
