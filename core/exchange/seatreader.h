// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importrow.h"
#include "core/people/seat.h"

namespace rosette {

struct SeatRow
{
    RowPosition position;
    Name name;
    QString email;                ///< may be empty
    std::optional<SeatRole> role; ///< nothing where the cell is empty
    std::optional<bool> voting;   ///< nothing where the cell is empty
    QDate from;
    std::optional<QDate> to;
};

/// Seats: name, role, voting, from, to. Fails only when a required column is missing; everything
/// else is a refusal of one row.
Result<ReadRows<SeatRow>> readSeats(const CsvTable &table, const ColumnMapping &mapping);

} // namespace rosette
