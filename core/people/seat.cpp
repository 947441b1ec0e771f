// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seat.h"

#include <QLocale>

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

QString seatInWords(const Seat &seat)
{
    const QString since = QLocale(QLocale::English, QLocale::UnitedKingdom).toString(seat.from, u"MMMM yyyy");
    const QString sentence =
        seat.voting ? Tr::tr("%1, voting seat since %2") : Tr::tr("%1, seat without a vote since %2");
    return sentence.arg(roleInWords(seat.role), since);
}

} // namespace rosette
