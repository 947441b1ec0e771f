// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Counts the hand of @p seat on @p motion in the meeting in session, in the place of what it had raised
/// before; nothing takes it down. It is a draft: closeItem() puts it on record. Whoever raises a hand is
/// here. Refused as recordBallot() would refuse it then: the seat is not on the roll or has an interest
/// (NotAllowed), its own ballot stands, the hands of the item are on record already, or its time has come
/// (Conflict).
Result<void> raiseHand(
    Workspace &workspace, const MotionId &motion, const SeatId &seat, const std::optional<Choice> &choice);
/// The same for everybody who is here, may vote and has neither voted nor raised a hand; says how many.
Result<int> raiseOtherHands(Workspace &workspace, const MotionId &motion, Choice choice);

} // namespace rosette
