// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/importtable.h"

#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/storage/conteststore.h"
#include "core/storage/importmappingstore.h"

#include <QDir>
#include <QFileInfo>

namespace rosette {

namespace {

constexpr qint64 largestImport = qint64(256) << 20;

/// NAME.csv is answered by NAME.refused.csv in the same folder.
QString refusalPath(const QString &importPath)
{
    const QFileInfo info(importPath);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".refused.csv");
}

/// The table in @p bytes, which stood in the file at @p path: what is wrong with it names the file.
Result<CsvTable> tableOf(const QByteArray &bytes, const QString &path)
{
    Result<CsvTable> table = readCsv(bytes);
    if (table)
        return table;
    const Error &fault = table.error();
    return Error{fault.code,
        Tr::tr("%1 cannot be imported. %2").arg(QDir::toNativeSeparators(path), fault.message), fault.detail};
}

} // namespace

Result<ImportTable> readImport(Workspace &workspace, ImportKind kind, const ImportFile &file)
{
    const Result<QByteArray> bytes = readFile(file.path, largestImport);
    if (!bytes)
        return bytes.error();
    Result<CsvTable> table = tableOf(*bytes, file.path);
    if (!table)
        return table.error();
    const QString fingerprint = headerFingerprint(kind, table->header());
    const Result<std::optional<QString>> remembered =
        ImportMappingStore(workspace.database()).recall(keyOf(importKindKeys, kind), fingerprint);
    if (!remembered)
        return remembered.error();
    Result<ColumnMapping> mapping = guessMapping(kind, table->header());
    if (*remembered)
        mapping = changeMapping(*mapping, **remembered);
    if (mapping && !file.mapping.isEmpty())
        mapping = changeMapping(*mapping, file.mapping);
    if (!mapping)
        return mapping.error();
    return ImportTable{*std::move(table), *std::move(mapping)};
}

Result<ImportTable> openImport(Workspace &workspace, ImportKind kind, const ImportFile &file)
{
    Result<ImportTable> import = readImport(workspace, kind, file);
    if (!import)
        return import;
    if (const Result<void> complete = checkMapping(import->mapping); !complete)
        return complete.error();
    return import;
}

Result<void> rememberMapping(UnitOfWork &unit, const ColumnMapping &mapping)
{
    return ImportMappingStore(unit.database())
        .remember(keyOf(importKindKeys, mapping.kind), headerFingerprint(mapping.kind, mapping.header),
            mappingText(mapping));
}

Result<ImportOutcome> importOutcome(
    const ImportFile &file, const ColumnMapping &mapping, const ImportPreview &preview)
{
    ImportOutcome outcome{preview, mappingText(mapping), {}};
    if (preview.refusals.empty() || file.previewOnly)
        return outcome;
    outcome.refusalFile = refusalPath(file.path);
    if (const Result<void> written = atomicWrite(outcome.refusalFile, refusalReport(preview.refusals));
        !written)
        return written.error();
    return outcome;
}

Result<Contest> contestOf(Workspace &workspace, const ImportFile &file)
{
    if (!file.contest)
        return Error{ErrorCode::Usage, Tr::tr("Say which contest the file belongs to."), {}};
    const Result<std::optional<Contest>> contest = ContestStore(workspace.database()).find(*file.contest);
    if (!contest)
        return contest.error();
    if (!*contest)
        return Error{ErrorCode::NotFound, Tr::tr("The contest is not in this file any more."), {}};
    return **contest;
}

} // namespace rosette
