// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/earlyoccurrence.h"

#include "core/base/translate.h"

namespace rosette {

std::optional<EarlyOccurrence> earlyOccurrence(
    const Milestone &milestone, const QDate &day, bool letsListsOut)
{
    const QDate announced = currentDate(milestone).when.date;
    if (!day.isValid() || day >= announced)
        return std::nullopt;
    return EarlyOccurrence{milestone.title.toString(), day, announced, letsListsOut};
}

QString earlinessInWords(const EarlyOccurrence &early)
{
    const QString announced = dateInWords(early.announced);
    return early.days() == 1 ? Tr::tr("This is 1 day before the announced day, %1.").arg(announced)
                             : Tr::tr("This is %n days before the announced day, %1.", nullptr,
                                   static_cast<int>(early.days()))
                                   .arg(announced);
}

QString consequenceInWords(const EarlyOccurrence &early)
{
    return early.letsListsOut ? Tr::tr("Support lists could go out from that day on.") : QString();
}

} // namespace rosette
