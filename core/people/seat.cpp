// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seat.h"

namespace rosette {

bool isHeldOn(const Seat &seat, const QDate &date)
{
    return seat.from <= date && (!seat.to || date <= *seat.to);
}

bool isOfficer(const Seat &seat)
{
    return seat.role == SeatRole::Chair || seat.role == SeatRole::Secretary;
}

QString roleInWords(SeatRole role)
{
    switch (role) {
    case SeatRole::Member:
        return Tr::tr("Member");
    case SeatRole::Chair:
        return Tr::tr("Chair");
    case SeatRole::Secretary:
        return Tr::tr("Secretary");
    case SeatRole::Observer:
        return Tr::tr("Observer");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
