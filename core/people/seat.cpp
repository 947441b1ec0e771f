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
    return seat.role == Role::Chair || seat.role == Role::Secretary;
}

QString roleInWords(Role role)
{
    switch (role) {
    case Role::Member:
        return Tr::tr("Member");
    case Role::Chair:
        return Tr::tr("Chair");
    case Role::Secretary:
        return Tr::tr("Secretary");
    case Role::Observer:
        return Tr::tr("Observer");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
