// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/guides/guide.h"

namespace rosette {

/// The milestones that matter to somebody with a ballot paper, in order of time: when papers go out, the
/// meeting, the close of the ballot, and whatever else lies between the first and the last of these ("Ask
/// again for a ballot paper by").
std::vector<Milestone> membersMilestones(const std::vector<Milestone> &milestones);

/// @p milestone in the words of the strip, by its latest date on record.
KeyDate keyDate(const Milestone &milestone);

} // namespace rosette
