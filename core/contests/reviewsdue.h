// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

namespace rosette {

/// When the reviews of a contest with @p milestones are due, seen from @p now: the first step to come whose
/// title speaks of reviews, else the committee's decision; nothing if neither is to come.
std::optional<CivilTime> reviewsDue(const std::vector<Milestone> &milestones, const QDateTime &now);

/// Whether it is recorded that the ballot has closed or that results are out.
bool isOver(const std::vector<Milestone> &milestones);

} // namespace rosette
