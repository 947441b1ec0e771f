// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/workspace/unitofwork.h"

namespace rosette {

/// The milestone with its history; NotFound if it is gone.
Result<Milestone> loadMilestone(UnitOfWork &unit, const MilestoneId &id);
/// The refusal to touch @p milestone, which has occurred.
Error occurredAlready(const Milestone &milestone);
/// Appends @p date to its history and returns the milestone as it then is.
Result<Milestone> withDate(UnitOfWork &unit, Milestone milestone, const MilestoneDate &date);

} // namespace rosette
