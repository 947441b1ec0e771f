// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change.h"
#include "core/people/seat.h"
#include "core/storage/rowjournal.h"

#include <optional>

namespace rosette {

/// What an act has written, and who did it: enough to take it back and to do it again.
struct ActTrace
{
    RowChanges rows;
    Changes changes;
    std::optional<Seat> seat;

    /// Nothing was written.
    bool isEmpty() const { return rows.empty(); }
    /// It is on record, so it stays.
    bool isOnRecord() const { return touches(changes, Entity::Record); }
};

} // namespace rosette
