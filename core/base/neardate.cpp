// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/neardate.h"

#include "core/base/moment.h"
#include "core/base/translate.h"

#include <QLocale>

namespace rosette {

namespace {

QString weekday(const QDate &date)
{
    static const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.dayName(date.dayOfWeek());
}

} // namespace

CivilTime londonTimeOf(const QDateTime &instant)
{
    return CivilTime{civilDateOf(instant), civilTimeOf(instant), false};
}

bool isNear(const QDate &date, const QDate &today)
{
    return date >= today && today.daysTo(date) < 7;
}

QString nearDayInWords(const QDate &date, const QDate &today)
{
    switch (today.daysTo(date)) {
    case -1:
        return Tr::tr("yesterday");
    case 0:
        return Tr::tr("today");
    case 1:
        return Tr::tr("tomorrow");
    default:
        break;
    }
    if (isNear(date, today))
        return weekday(date);
    return date.year() == today.year() ? weekdayInWords(date) : dateInWords(date);
}

QString nearInWords(const CivilTime &civil, const QDate &today)
{
    const QString day = nearDayInWords(civil.date, today);
    if (civil.endOfDay)
        return Tr::tr("%1, end of day").arg(day);
    return civil.time ? Tr::tr("%1, %2").arg(day, timeInWords(*civil.time)) : day;
}

} // namespace rosette
