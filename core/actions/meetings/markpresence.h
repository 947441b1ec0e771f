// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Notes that @p seat is here, or has left, from now on. Nothing happens if that is known already. Who goes
/// within a minute of coming, or comes within a minute of going, was marked by mistake: no trace stays.
Result<void> markPresence(Workspace &workspace, const SeatId &seat, bool isHere);
/// Notes that every voting seat that is held today is here.
Result<void> markEverybodyHere(Workspace &workspace);
/// Before the item about @p motion: who has an interest in it and is here leaves for it, and who left for
/// another item and has none comes back.
Result<void> clearRoomFor(Workspace &workspace, const MotionId &motion);
/// The same in the unit of work of a larger act.
Result<void> storePresence(UnitOfWork &unit, const Meeting &meeting, const SeatId &seat, bool isHere,
    const std::optional<MotionId> &leftFor = std::nullopt);

} // namespace rosette
