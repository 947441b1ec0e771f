// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Begins a meeting today with planMeeting()'s agenda, which from then on stays as it is. Officers only;
/// Conflict while another meeting is in session.
Result<Meeting> beginMeeting(Workspace &workspace);
/// Puts open motions that are not on the agenda of the meeting in session behind it, in their own order; says
/// how many.
Result<int> addOpenedMotions(Workspace &workspace);
/// Ends it: whoever is here leaves now, timers stop, and hands of items that were not closed are taken down.
Result<Meeting> endMeeting(Workspace &workspace);

/// Takes the item about @p motion next: before every other item that is not decided.
Result<void> takeNext(Workspace &workspace, const MotionId &motion);

/// What the chair does with the clock of an item.
enum class TimerAct
{
    Start,
    Pause,
    Reset
};
Result<void> timeItem(Workspace &workspace, const MotionId &motion, TimerAct act);
/// Allows the item @p seconds, brought between 30 and 7200.
Result<void> allowTime(Workspace &workspace, const MotionId &motion, int seconds);

/// The meeting in session, for officers; Conflict, with @p act in the sentence, if there is none.
Result<Meeting> meetingInSession(Workspace &workspace, const QString &act);
/// The item about @p motion on the agenda of @p meeting; NotFound if it is not there.
Result<MeetingItem> itemOf(Database &database, const Meeting &meeting, const MotionId &motion);

} // namespace rosette
