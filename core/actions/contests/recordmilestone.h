// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct RecordMilestone
{
    MilestoneId milestone;
    QDate on = {};
    QString source = {};
};

/// Records that a milestone has occurred, for ever: the act that lets a support list be published. Officers
/// only; a day that has not come is refused, and so is a second recording with another date (the same date
/// changes nothing).
Result<Milestone> recordMilestone(Workspace &workspace, const RecordMilestone &input);

} // namespace rosette
