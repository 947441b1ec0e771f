// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosette {

/// A seat of the committee from a day on.
struct EnrolSeat
{
    QString name = {}; ///< the person's; a person of that name who is in the file already holds it
    SeatRole role = SeatRole::Member;
    bool voting = true; ///< an observer never votes
    QDate from = {};
    std::optional<QDate> to = {};
};

/// Adds a seat, with a record. Officers only. Conflict if the person holds a seat in that time already.
Result<Seat> enrolSeat(Workspace &workspace, const EnrolSeat &input);

/// The last day of a seat; nothing: it has no end again.
struct EndSeat
{
    SeatId seat;
    int revision = 1;
    std::optional<QDate> to = {};
};

/// Ends a seat or opens its end, with a record. Officers only; the keeper's own seat does not end while it
/// keeps the file.
Result<Seat> endSeat(Workspace &workspace, const EndSeat &input);

} // namespace rosette
