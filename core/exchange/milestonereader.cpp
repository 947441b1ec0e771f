// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/milestonereader.h"

#include "core/base/translate.h"
#include "core/exchange/rowreader.h"

#include <QRegularExpression>

namespace rosette {

namespace {

struct MilestoneColumns
{
    int event;
    int kind;
    int date;
    int time;
    int source;
    int notes;
};

/// Sets the time of @p when from words such as "12:00", "9.30 am", "12 noon", "24:00 (midnight at end of
/// day)". False when @p words is no time, and for a bare "midnight", which may be either end of the day.
bool readTime(const QString &words, CivilTime &when)
{
    static const QRegularExpression remark(QStringLiteral("\\s*\\(.*\\)\\s*$"));
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2})(?:[:.](\\d{2}))?(?::00)?\\s*(am|pm|noon)?$"));
    QString text = words.toLower();
    text.remove(remark);
    if (text == QLatin1String("noon")) {
        when.time = QTime(12, 0);
        return true;
    }
    const QRegularExpressionMatch match = clock.match(text);
    const QString half = match.captured(3);
    if (!match.hasMatch() || (half.isEmpty() && match.captured(2).isEmpty()))
        return false;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour == 24 && minute == 0 && half.isEmpty()) {
        when.time = QTime(23, 59);
        when.endOfDay = true;
        return true;
    }
    const bool fits = half.isEmpty() ? hour <= 23 : hour >= 1 && hour <= 12;
    if (!fits || minute > 59 || (half == QLatin1String("noon") && (hour != 12 || minute != 0)))
        return false;
    if (half == QLatin1String("am") || half == QLatin1String("pm"))
        hour = hour % 12 + (half == QLatin1String("pm") ? 12 : 0);
    when.time = QTime(hour, minute);
    return true;
}

MilestoneKind readKind(RowReader &reader, int column, const QString &event)
{
    const QString text = reader.oneLine(column).toLower();
    if (text.isEmpty())
        return guessMilestoneKind(event);
    const Result<MilestoneKind> kind = parseKey(milestoneKindKeys, text);
    if (!kind)
        reader.refuse(column, kind.error().message);
    return kind.value_or(MilestoneKind::Other);
}

CivilTime readWhen(RowReader &reader, const MilestoneColumns &columns)
{
    CivilTime when;
    const std::optional<QDate> date = reader.date(columns.date);
    if (!reader.isRefused() && !date)
        reader.refuse(columns.date,
            Tr::tr("The date is missing. Enter it in the file once it is known, and import the file again."));
    when.date = date.value_or(QDate());
    const QString time = reader.oneLine(columns.time);
    if (!time.isEmpty() && !readTime(time, when))
        reader.refuse(columns.time,
            Tr::tr("“%1” is not a time such as 12:00 or 24:00 (the end of the day).").arg(time.left(60)));
    return when;
}

std::optional<MilestoneRow> readMilestone(RowReader &reader, const MilestoneColumns &columns)
{
    const std::optional<Name> title = reader.name(columns.event);
    const CivilTime when = readWhen(reader, columns);
    if (!title || reader.isRefused())
        return std::nullopt;
    const MilestoneKind kind = readKind(reader, columns.kind, title->toString());
    const QString source = reader.oneLine(columns.source);
    const QString notes = reader.severalLines(columns.notes);
    if (reader.isRefused())
        return std::nullopt;
    return MilestoneRow{reader.position(), kind, *title, when, source, notes};
}

} // namespace

Result<ReadRows<MilestoneRow>> readMilestones(const CsvTable &table, const ColumnMapping &mapping)
{
    const Result<void> checked = checkMapping(mapping);
    if (!checked)
        return checked.error();
    const MilestoneColumns columns{mapping.columnOf("event"), mapping.columnOf("kind"),
        mapping.columnOf("date"), mapping.columnOf("time"), mapping.columnOf("source"),
        mapping.columnOf("notes")};
    ReadRows<MilestoneRow> read{table, {}, {}, mapping.unusedColumns(), table.notes()};
    RowReader reader(table);
    while (reader.nextRow())
        if (std::optional<MilestoneRow> row = readMilestone(reader, columns))
            read.rows.push_back(*std::move(row));
    read.refusals = reader.takeRefusals();
    return read;
}

} // namespace rosette
