// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/exchange/columnmapping.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A column of a file as somebody who settles what it holds sees it.
struct ImportColumn
{
    QString header;     ///< "Column 3" where it has none
    QString field;      ///< key of the TargetField it holds; empty: none
    QStringList sample; ///< its first values, shortened
};

/// What a file has in it before it is read.
struct ImportInspection
{
    std::vector<ImportColumn> columns;
    qint64 rows = 0;
    QStringList missing;        ///< titles of the required fields that no column holds
    bool needsDayOrder = false; ///< somebody must say whether day or month comes first
};

/// Looks into @p file with the columns settled as an import would settle them. Stores nothing.
Result<ImportInspection> inspectImport(Workspace &workspace, ImportKind kind, const ImportFile &file);

/// The columns settled by hand, one key of a TargetField (or nothing) for each column in order, in the form
/// in which ImportFile takes it.
QString settledMapping(ImportKind kind, const QStringList &fields);
/// A field that a column of @p kind can hold, for people: "other endorsements".
QString fieldTitle(ImportKind kind, const QString &key);

} // namespace rosette
