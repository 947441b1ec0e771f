// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importrow.h"

#include <QByteArray>

namespace rosette {

enum class RowOutcome
{
    Created,
    Matched, ///< on record already, nothing to change
    Updated  ///< on record already, something differs
};

/// What an update does to one field, in words.
struct FieldChange
{
    QString field;
    QString before;
    QString after;

    bool operator==(const FieldChange &) const = default;
};

struct PlannedRow
{
    RowPosition position;
    RowOutcome outcome = RowOutcome::Created;
    QString name;                     ///< of the thing: a person's name, a milestone's title
    std::vector<FieldChange> changes; ///< only for Updated
};

/// What an import would do, before anything is stored. Every row of the file that holds anything is planned
/// or refused, once: rowsIn() = created() + matched() + updated() + refused().
struct ImportPreview
{
    std::vector<PlannedRow> rows;        ///< in the order of the file
    std::vector<ImportRefusal> refusals; ///< in the order of the file
    QStringList unusedColumns;
    QStringList notes;

    qint64 count(RowOutcome outcome) const;
    qint64 created() const { return count(RowOutcome::Created); }
    qint64 matched() const { return count(RowOutcome::Matched); }
    qint64 updated() const { return count(RowOutcome::Updated); }
    qint64 refused() const { return static_cast<qint64>(refusals.size()); }
    qint64 rowsIn() const { return static_cast<qint64>(rows.size() + refusals.size()); }
};

/// "32 rows: 30 new, 1 already there, 1 to be updated, none refused."
QString inWords(const ImportPreview &preview);

/// The file that is put beside an import with refusals: line, column, reason, row. Defused for spreadsheets.
QByteArray refusalReport(const std::vector<ImportRefusal> &refusals);

} // namespace rosette
