// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/civiltime.h"

#include "core/base/translate.h"

#include <QLocale>
#include <QTimeZone>

namespace rosette {

namespace {

const QTimeZone &london()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

const QLocale &english()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

QDateTime lastInstantOf(const CivilTime &civil)
{
    const QDateTime local = civil.time && !civil.endOfDay ? QDateTime(civil.date, *civil.time, london())
                                                          : civil.date.endOfDay(london());
    return local.toUTC();
}

QString dateInWords(const QDate &date)
{
    return english().toString(date, QStringLiteral("d MMMM yyyy"));
}

QString weekdayInWords(const QDate &date)
{
    return english().toString(date, QStringLiteral("dddd d MMMM"));
}

QString timeInWords(const QTime &time)
{
    if (time == QTime(12, 0))
        return Tr::tr("12 noon");
    if (time == QTime(0, 0))
        return Tr::tr("midnight");
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    const QString clock = time.minute() == 0
                              ? QString::number(hour)
                              : QStringLiteral("%1.%2").arg(hour).arg(time.minute(), 2, 10, QChar(u'0'));
    return time.hour() < 12 ? Tr::tr("%1 am").arg(clock) : Tr::tr("%1 pm").arg(clock);
}

QString inWords(const CivilTime &civil)
{
    if (civil.endOfDay)
        return Tr::tr("%1, midnight").arg(dateInWords(civil.date));
    if (!civil.time)
        return dateInWords(civil.date);
    return Tr::tr("%1, %2").arg(dateInWords(civil.date), timeInWords(*civil.time));
}

Result<QDate> parseDate(const QString &text)
{
    const QDate date = QDate::fromString(text.trimmed(), QStringLiteral("yyyy-MM-dd"));
    if (!date.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("“%1” is not a date such as 2026-10-19.").arg(text), {}};
    return date;
}

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QDateTime instantFromText(const QString &text)
{
    // ISO 8601 allows more than instantText() writes; two spellings of an instant would sort apart. Lists
    // hold thousands of instants, and reading them by QDateTime's formats takes twenty times as long.
    static constexpr QLatin1String form("dddd-dd-ddTdd:dd:dd.dddZ");
    if (text.size() != form.size())
        return {};
    for (qsizetype at = 0; at < form.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        const bool fits =
            form.at(at) == QLatin1Char('d') ? unit >= u'0' && unit <= u'9' : text.at(at) == form.at(at);
        if (!fits)
            return {};
    }
    const auto number = [&text](qsizetype from, int count) {
        int value = 0;
        for (qsizetype at = from; at < from + count; ++at)
            value = 10 * value + text.at(at).unicode() - u'0';
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

QDate civilDateOf(const QDateTime &instant)
{
    return instant.toTimeZone(london()).date();
}

} // namespace rosette
