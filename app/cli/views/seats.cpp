// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/seats.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject seatJson(const Seat &seat, const QString &name)
{
    return {{"id", seat.id.toString()}, {"name", name}, {"role", keyOf(roleKeys, seat.role)},
        {"voting", seat.voting}, {"from", jsonOf(seat.from)}, {"to", jsonOf(seat.to)}};
}

std::vector<Column> seatColumns()
{
    return {Tr::tr("Name"), Tr::tr("Role"), Tr::tr("Votes"), Tr::tr("From"), Tr::tr("To")};
}

Cells seatCells(const Seat &seat, const QString &name)
{
    return {name, roleInWords(seat.role), yesOrNo(seat.voting), seat.from.toString(Qt::ISODate),
        seat.to ? seat.to->toString(Qt::ISODate) : QString()};
}

} // namespace rosette::cli
