// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include "core/base/civiltime.h"
#include "core/base/translate.h"

#include <QLocale>
#include <QTimeZone>

namespace rosette {

QTime civilTimeOf(const QDateTime &instant)
{
    const QTime time = instant.toTimeZone(QTimeZone("Europe/London")).time();
    return {time.hour(), time.minute()};
}

QString dayInWords(const QDateTime &instant)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(civilDateOf(instant), u"d MMMM");
}

QString momentInWords(const QDateTime &instant)
{
    return Tr::tr("%1, %2").arg(weekdayInWords(civilDateOf(instant)), timeInWords(civilTimeOf(instant)));
}

} // namespace rosette
