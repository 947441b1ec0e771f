// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/seatrecord.h"

namespace rosette {

QJsonObject seatPayload(const Seat &seat)
{
    QJsonObject payload{{QStringLiteral("seat"), seat.id.toString()},
        {QStringLiteral("person"), seat.person.toString()},
        {QStringLiteral("role"), keyOf(roleKeys, seat.role)}, {QStringLiteral("voting"), seat.voting},
        {QStringLiteral("from"), seat.from.toString(Qt::ISODate)}};
    if (seat.to)
        payload.insert(QStringLiteral("to"), seat.to->toString(Qt::ISODate));
    return payload;
}

} // namespace rosette
