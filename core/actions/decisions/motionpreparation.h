// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/criteria/rulebook.h"
#include "core/reviews/review.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Everything an endorsement motion is opened from.
struct MotionPreparation
{
    Application application;
    Candidacy candidacy;
    Contest contest;
    Rulebook rulebook;
    std::vector<Interest> interests;
    std::vector<Finding> gate;
};

/// Loads what a motion about the application needs and asks the gate. A seat with an interest learns nothing
/// of the reviews, so it may not ask either (NotAllowed).
Result<MotionPreparation> prepareMotion(Workspace &workspace, const Seat &officer, const ApplicationId &id);

/// The first finding of @p gate that keeps the motion shut, as an error; nothing if it may open, with the
/// reason
/// @p regardless if one is given.
Result<void> passGate(const std::vector<Finding> &gate, const QString &regardless);

} // namespace rosette
