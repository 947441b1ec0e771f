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
    QString email; ///< may be empty
    Role role = Role::Member;
    bool voting = true;
    QDate from;
    std::optional<QDate> to;
};

/// Seats: name, role, voting, from, to. No role is a member, no voting is yes (an observer: no). Fails only
/// when a required column is missing; everything else is a refusal of one row.
Result<ReadRows<SeatRow>> readSeats(const CsvTable &table, const ColumnMapping &mapping);

} // namespace rosette
