// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importkind.h"

#include <QStringList>

#include <vector>

namespace rosette {

/// Which column of a file holds what. Columns count from 0.
struct ColumnMapping
{
    struct Entry
    {
        QString field; ///< key of a TargetField
        int column = 0;

        bool operator==(const Entry &) const = default;
    };

    ImportKind kind = ImportKind::Candidacies;
    QStringList header;
    std::vector<Entry> entries; ///< in the order of the columns

    /// The first column that holds @p field, or -1.
    int columnOf(const char *field) const;
    std::vector<int> columnsOf(const char *field) const;
    /// Headers that nothing is taken from. Of a form's responses every column is taken, at least as an
    /// answer, but for those mapped to "ignore".
    QStringList unusedColumns() const;

    bool operator==(const ColumnMapping &) const = default;
};

/// What the names of the columns most likely mean; never fails, may find nothing.
ColumnMapping guessMapping(ImportKind kind, const QStringList &header);

/// @p mapping as `candidate=Name,source=Quelle`: a CSV record, so that a header with a comma or a line break
/// stands in quotes. A header that is empty or stands twice is written as `#3`, its number from 1.
QString mappingText(const ColumnMapping &mapping);

/// @p base with the changes in @p text (the form of mappingText()): a field that is named there is taken from
/// exactly the columns named there, `field=` from none; the others stay. Usage error with what is possible
/// for an unknown field, an unknown header, or two columns for a field that takes one.
Result<ColumnMapping> changeMapping(const ColumnMapping &base, const QString &text);

/// InvalidInput naming the first required field that no column holds, the columns there are, and how to say
/// which it is.
Result<void> checkMapping(const ColumnMapping &mapping);

/// Stable for files with the same columns of the same kind: what a remembered mapping is found by.
QString headerFingerprint(ImportKind kind, const QStringList &header);

} // namespace rosette
