// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// An open motion at its place on the agenda.
struct PlannedItem
{
    Motion motion;
    AgendaPart part = AgendaPart::Unreviewed;
    QString name = {};                  ///< as MotionLine::name
    QString contest = {};               ///< "NEC, CLP section"; empty without one
    std::vector<SeatId> leaving = {};   ///< the seats with an interest
    std::vector<SeatId> leavesNow = {}; ///< of these, who was in the room for the item before
    std::vector<SeatId> comesBack = {}; ///< who left for the item before and has no interest in this one

    bool operator==(const PlannedItem &) const = default;
};

/// The open motions in the order in which a meeting that begins now takes them (orderAgenda()). Officers
/// only. No number of verdicts is told, and what has no order by reviews for somebody with an interest has
/// none at all: docs/decisions/0015.
Result<std::vector<PlannedItem>> planMeeting(Workspace &workspace);

/// The seats that leave for @p motion: recused on its roll, or with an interest in what it is about.
Result<std::vector<SeatId>> leavingFor(Database &database, const Motion &motion);

} // namespace rosette
