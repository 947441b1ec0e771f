// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct MoveMilestone
{
    MilestoneId milestone;
    CivilTime to = {};
    QString source = {};
};

/// Adds a revised date to the history of a milestone. Officers only; Conflict once it has occurred.
Result<Milestone> moveMilestone(Workspace &workspace, const MoveMilestone &input);

} // namespace rosette
