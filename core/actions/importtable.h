// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A file to import, read, with the columns settled: what is given, else what was remembered for files with
/// this header, else what its names most likely mean.
struct ImportTable
{
    CsvTable table;
    ColumnMapping mapping;
};

/// Whether every required field has a column is not looked at: for those who settle the columns.
Result<ImportTable> readImport(Workspace &workspace, ImportKind kind, const ImportFile &file);
/// The same, with InvalidInput where a required field has no column.
Result<ImportTable> openImport(Workspace &workspace, ImportKind kind, const ImportFile &file);

/// What importing leaves behind besides the rows themselves: the mapping is remembered, in @p unit.
Result<void> rememberMapping(UnitOfWork &unit, const ColumnMapping &mapping);

/// The outcome of an import; writes the refusals to NAME.refused.csv beside the file unless it is a preview.
Result<ImportOutcome> importOutcome(
    const ImportFile &file, const ColumnMapping &mapping, const ImportPreview &preview);

/// The contest that @p file belongs to; Usage if none is given.
Result<Contest> contestOf(Workspace &workspace, const ImportFile &file);

} // namespace rosette
