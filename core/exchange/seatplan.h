// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/seatreader.h"

namespace rosette {

struct StoredSeats
{
    std::vector<Person> persons; ///< all
    std::vector<Seat> seats;     ///< all
};

/// What to write. New things carry new ids and revision 1; changed ones the revision they were read with.
struct SeatPlan
{
    ImportPreview preview;
    std::vector<Person> newPersons;
    std::vector<Person> changedPersons;
    std::vector<Seat> newSeats;
    std::vector<Seat> changedSeats;
};

/// A row is a seat on record when its person holds one from the same day, or one whose time overlaps. An
/// empty cell never erases what is on record. A person's second row is refused when the two overlap.
SeatPlan planSeats(const ReadRows<SeatRow> &file, const StoredSeats &stored);

} // namespace rosette
