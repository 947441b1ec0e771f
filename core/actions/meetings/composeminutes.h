// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/seemeeting.h"
#include "core/meetings/minutes.h"

namespace rosette {

/// The minutes of the meeting @p id from what is on record: attendance and quorum; and of each item its
/// question, who left for an interest, the outcome and its sum, the casting vote, how each seat voted where
/// the decision names votes, and the records that tell of it. A draft until the meeting has ended. An item
/// that is open says nothing of its votes. Officers only.
Result<Minutes> composeMinutes(Workspace &workspace, const MeetingId &id);

/// The meeting of @p day, the latest if there were several; without a day the latest of all. NotFound if
/// there was none.
Result<Meeting> findMeeting(Database &database, const std::optional<QDate> &day);

} // namespace rosette
