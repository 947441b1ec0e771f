// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formtimestamp.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace rosette {

namespace {

/// Hours and minutes east of Greenwich from "z", "gmt+1", "utc", "+01:00", "bst".
std::optional<int> offsetFromWords(const QString &words)
{
    static const QRegularExpression offset(
        QStringLiteral("^(?:gmt|utc)?\\s*([+-])(\\d{1,2})(?::?(\\d{2}))?$"));
    if (words == QLatin1String("z") || words == QLatin1String("gmt") || words == QLatin1String("utc"))
        return 0;
    if (words == QLatin1String("bst"))
        return 60;
    const QRegularExpressionMatch match = offset.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (minutes > 14 * 60)
        return std::nullopt;
    return match.captured(1) == QLatin1String("-") ? -minutes : minutes;
}

/// The time of day from the groups 4 to 7 of the expression in readFormTimestamp(); none means midnight.
QTime timeFrom(const QRegularExpressionMatch &match)
{
    const QString half = match.captured(7);
    int hour = match.captured(4).toInt();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    }
    return QTime(hour, match.captured(5).toInt(), match.captured(6).toInt());
}

bool isDate(int year, int month, int day)
{
    return QDate::isValid(year, month, day);
}

} // namespace

std::optional<DayOrder> FormTimestamp::provenOrder() const
{
    if (yearFirst || first == second)
        return std::nullopt;
    const bool dayFirst = isDate(year, second, first);
    const bool monthFirst = isDate(year, first, second);
    if (dayFirst == monthFirst)
        return std::nullopt;
    return dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
}

bool FormTimestamp::isAmbiguous() const
{
    return !yearFirst && first != second && isDate(year, second, first) && isDate(year, first, second);
}

std::optional<FormTimestamp> readFormTimestamp(const QString &text)
{
    static const QRegularExpression expression(QStringLiteral(
        "^(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{1,4})(?:[t, ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
        "\\s*([ap]m)?\\s*([a-z0-9:+ -]*))?$"));
    const QRegularExpressionMatch match = expression.match(text.simplified().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    FormTimestamp timestamp;
    timestamp.time = timeFrom(match);
    timestamp.yearFirst = match.capturedLength(1) == 4;
    const bool yearLast = match.capturedLength(3) == 4 && match.capturedLength(1) <= 2;
    if (!timestamp.time.isValid() || (!yearLast && (!timestamp.yearFirst || match.capturedLength(3) > 2)))
        return std::nullopt;
    timestamp.year = match.captured(timestamp.yearFirst ? 1 : 3).toInt();
    timestamp.first = match.captured(timestamp.yearFirst ? 2 : 1).toInt();
    timestamp.second = match.captured(timestamp.yearFirst ? 3 : 2).toInt();
    const QString zone = match.captured(8).trimmed();
    if (!zone.isEmpty()) {
        timestamp.utcOffset = offsetFromWords(zone);
        if (!timestamp.utcOffset)
            return std::nullopt;
    }
    return timestamp;
}

QDateTime instantOf(const FormTimestamp &timestamp, DayOrder order)
{
    static const QTimeZone london("Europe/London");
    const bool dayFirst = !timestamp.yearFirst && order == DayOrder::DayFirst;
    const QDate date(timestamp.year, dayFirst ? timestamp.second : timestamp.first,
        dayFirst ? timestamp.first : timestamp.second);
    if (!date.isValid())
        return {};
    if (timestamp.utcOffset)
        return QDateTime(date, timestamp.time, Qt::UTC).addSecs(qint64(-60) * *timestamp.utcOffset);
    const QDateTime instant = QDateTime(date, timestamp.time, london).toUTC();
    const QDateTime firstPass = instant.addSecs(-3600);
    const bool mayRepeat = date.month() == 10; // when London's clocks go back; looking costs time
    const bool repeats = mayRepeat && firstPass.toTimeZone(london).time() == timestamp.time;
    return repeats ? firstPass : instant;
}

} // namespace rosette
