// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

namespace rosette {

/// Where a milestone stands today.
enum class StepState
{
    Occurred,
    Unrecorded, ///< its day has passed, and nobody has recorded that it occurred
    Next,       ///< the first that is still to come
    Later
};

struct TimetableStep
{
    Milestone milestone;
    StepState state = StepState::Later;
    /// Publication waits for it: it allows publication and has not occurred.
    bool holdsPublication = false;
    /// The day it had before the present one, where that was another.
    std::optional<QDate> movedFrom{};
};

/// The milestones of a contest in the order of their dates, and where today is among them.
struct Timetable
{
    std::vector<TimetableStep> steps{};
    /// The last step whose day is today or earlier; -1 before the first.
    int todayAfter = -1;
    /// How much of the time from that step to the following one has gone, 0 to 1; 0 outside the steps.
    double todayShare = 0;
};

/// @p triggers are the kinds that allow publication.
Timetable timetableOf(
    std::vector<Milestone> milestones, const std::vector<MilestoneKind> &triggers, const QDate &today);

/// What stands beneath a step besides date and title: "midnight", "Sunday, 6 pm", "moved from 12 Oct",
/// "announced for 1 Dec" where it occurred on another day, "not recorded yet"; may be empty.
QString detailInWords(const TimetableStep &step);
/// The state for those who do not see it: "occurred", "next", "later, publication waits for it".
QString stateInWords(const TimetableStep &step);

} // namespace rosette
