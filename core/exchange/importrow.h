// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csvreader.h"

#include <vector>

namespace rosette {

/// Where a row stands in the file it came from.
struct RowPosition
{
    int line = 0;      ///< from 1
    qsizetype row = 0; ///< of the CsvTable

    bool operator==(const RowPosition &) const = default;
};

/// Why a row is not taken.
struct ImportRefusal
{
    int line = 0;       ///< from 1, where the row starts
    int column = 0;     ///< number of the cell from 1; 0: the row as a whole
    QString columnName; ///< its header; may be empty
    QString reason;     ///< one finished sentence
    QString rowText;    ///< the row as CSV

    bool operator==(const ImportRefusal &) const = default;
};

/// What a reader made of a file: every row that holds anything is in rows or in refusals, once.
template <typename Row>
struct ReadRows
{
    CsvTable table;        ///< the file, for the text of a row that is refused later on
    std::vector<Row> rows; ///< in the order of the file
    std::vector<ImportRefusal> refusals;
    QStringList unusedColumns;
    QStringList notes;

    qsizetype rowsIn() const { return static_cast<qsizetype>(rows.size() + refusals.size()); }
};

} // namespace rosette
