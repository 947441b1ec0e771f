// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/guides/guide.h"

namespace rosette {

/// The milestones that matter to somebody with a ballot paper, in order of time: when papers go out, the
/// meeting, the close of the ballot, and what else members must do between the first and the last of these:
/// a milestone of no known kind whose title ends in "by" ("No ballot e-mail? Ask again by").
std::vector<Milestone> membersMilestones(const std::vector<Milestone> &milestones);

/// @p milestone in the words of the strip, by its latest date on record.
KeyDate keyDate(const Milestone &milestone);

} // namespace rosette
