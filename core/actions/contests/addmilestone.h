// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AddMilestone
{
    ContestId contest;
    MilestoneKind kind = MilestoneKind::Other;
    QString title = {}; ///< empty: the words of the kind
    CivilTime when = {};
    QString source = {};
};

/// Adds a step to a contest's timetable. Officers only; Conflict if the contest has one of that short name.
Result<Milestone> addMilestone(Workspace &workspace, const AddMilestone &input);

} // namespace rosette
