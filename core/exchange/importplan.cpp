// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"

#include "core/base/translate.h"
#include "core/exchange/csvwriter.h"

#include <algorithm>

namespace rosette {

namespace {

QString numberOrNone(qint64 count)
{
    return count == 0 ? Tr::tr("none") : QString::number(count);
}

} // namespace

qint64 ImportPreview::count(RowOutcome outcome) const
{
    return std::count_if(
        rows.begin(), rows.end(), [outcome](const PlannedRow &row) { return row.outcome == outcome; });
}

QString inWords(const ImportPreview &preview)
{
    const QString rows = preview.rowsIn() == 1
                             ? Tr::tr("1 row")
                             : Tr::tr("%n rows", nullptr, static_cast<int>(preview.rowsIn()));
    return Tr::tr("%1: %2 new, %3 already there, %4 to be updated, %5 refused.")
        .arg(rows, numberOrNone(preview.created()), numberOrNone(preview.matched()),
            numberOrNone(preview.updated()), numberOrNone(preview.refused()));
}

QByteArray refusalReport(const std::vector<ImportRefusal> &refusals)
{
    CsvWriter report(FormulaGuard::Defuse);
    report.addRow({QStringLiteral("line"), QStringLiteral("column"), QStringLiteral("column_name"),
        QStringLiteral("reason"), QStringLiteral("row")});
    for (const ImportRefusal &refusal : refusals)
        report.addRow(
            {QString::number(refusal.line), refusal.column > 0 ? QString::number(refusal.column) : QString(),
                refusal.columnName, refusal.reason, refusal.rowText});
    return report.bytes();
}

} // namespace rosette
