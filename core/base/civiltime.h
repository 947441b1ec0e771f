// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace rosette {

/// A point of a timetable as people say it: a date in Europe/London, with a time only where the contest has
/// one ("closes 12 noon"). Not an instant; lastInstantOf() gives one.
struct CivilTime
{
    QDate date;
    std::optional<QTime> time; ///< minutes; 24:00 is stored as 23:59 with endOfDay
    bool endOfDay = false;     ///< "midnight at the end of the day"

    bool operator==(const CivilTime &) const = default;
};

/// The last moment of @p civil as a UTC instant: its time, or the end of that day in Europe/London.
QDateTime lastInstantOf(const CivilTime &civil);

/// "19 October 2026"
QString dateInWords(const QDate &date);
/// "Monday 19 October"
QString weekdayInWords(const QDate &date);
/// "12 noon", "midnight", "6 pm", "9.30 am"
QString timeInWords(const QTime &time);
/// "12 November 2026, 12 noon"
QString inWords(const CivilTime &civil);

/// Reads "2026-10-19" (ISO 8601 calendar date) and nothing else.
Result<QDate> parseDate(const QString &text);

/// "2026-10-07T09:06:00.000Z": how instants are stored. @p instant is converted to UTC.
QString instantText(const QDateTime &instant);
/// The inverse of instantText(); invalid text gives an invalid QDateTime.
QDateTime instantFromText(const QString &text);
/// The date of @p instant in Europe/London.
QDate civilDateOf(const QDateTime &instant);

} // namespace rosette
