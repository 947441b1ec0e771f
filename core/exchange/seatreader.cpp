// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/seatreader.h"

#include "core/base/translate.h"
#include "core/exchange/rowreader.h"

namespace rosette {

namespace {

struct SeatColumns
{
    int name;
    int email;
    int role;
    int voting;
    int from;
    int to;
};

std::optional<SeatRole> readRole(RowReader &reader, int column)
{
    const QString text = reader.oneLine(column).toLower();
    if (text.isEmpty())
        return std::nullopt;
    const Result<SeatRole> role = parseKey(roleKeys, text);
    if (role)
        return *role;
    reader.refuse(column, role.error().message);
    return std::nullopt;
}

std::optional<SeatRow> readSeat(RowReader &reader, const SeatColumns &columns)
{
    const std::optional<Name> name = reader.name(columns.name);
    const std::optional<SeatRole> role = readRole(reader, columns.role);
    const std::optional<bool> voting = reader.yesOrNo(columns.voting);
    const std::optional<QDate> from = reader.date(columns.from);
    const std::optional<QDate> to = reader.date(columns.to);
    const QString email = reader.oneLine(columns.email);
    if (!reader.isRefused() && !from)
        reader.refuse(columns.from, Tr::tr("The first day of the seat is missing."));
    if (!reader.isRefused() && to && *to < *from)
        reader.refuse(columns.to, Tr::tr("The last day is before the first."));
    if (role == SeatRole::Observer && voting == true)
        reader.refuse(columns.voting, Tr::tr("An observer's seat never votes."));
    if (reader.isRefused() || !name || !from)
        return std::nullopt;
    return SeatRow{reader.position(), *name, email, role, voting, *from, to};
}

} // namespace

Result<ReadRows<SeatRow>> readSeats(const CsvTable &table, const ColumnMapping &mapping)
{
    const Result<void> checked = checkMapping(mapping);
    if (!checked)
        return checked.error();
    const SeatColumns columns{mapping.columnOf("name"), mapping.columnOf("email"), mapping.columnOf("role"),
        mapping.columnOf("voting"), mapping.columnOf("from"), mapping.columnOf("to")};
    ReadRows<SeatRow> read{table, {}, {}, mapping.unusedColumns(), table.notes()};
    RowReader reader(table);
    while (reader.nextRow())
        if (std::optional<SeatRow> row = readSeat(reader, columns))
            read.rows.push_back(*std::move(row));
    read.refusals = reader.takeRefusals();
    return read;
}

} // namespace rosette
