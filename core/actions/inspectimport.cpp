// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/inspectimport.h"

#include "core/actions/importtable.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/exchange/applicationreader.h"

namespace rosette {

namespace {

constexpr int sampleRows = 3;
constexpr int sampleLetters = 80;

QStringList sampleOf(const CsvTable &table, int column)
{
    QStringList sample;
    for (qsizetype row = 0; row < table.rowCount() && sample.size() < sampleRows; ++row) {
        const QString text = table.text(row, column).simplified();
        if (!text.isEmpty())
            sample += text.size() > sampleLetters ? text.left(sampleLetters) + QStringLiteral("…") : text;
    }
    return sample;
}

ImportColumn columnOf(const ImportTable &import, int column)
{
    const QString header = import.mapping.header.at(column).simplified();
    ImportColumn result{
        header.isEmpty() ? Tr::tr("Column %1").arg(column + 1) : header, {}, sampleOf(import.table, column)};
    for (const ColumnMapping::Entry &entry : import.mapping.entries)
        if (entry.column == column)
            result.field = entry.field;
    return result;
}

QStringList missingFields(const ColumnMapping &mapping)
{
    QStringList missing;
    for (const TargetField &field : targetFields(mapping.kind)) {
        const bool held =
            mapping.columnOf(field.key) >= 0 || (field.orElse && mapping.columnOf(field.orElse) >= 0);
        if (field.required && !held)
            missing += Tr::tr(field.title);
    }
    return missing;
}

} // namespace

Result<ImportInspection> inspectImport(Workspace &workspace, ImportKind kind, const ImportFile &file)
{
    const Result<ImportTable> import = readImport(workspace, kind, file);
    if (!import)
        return import.error();
    ImportInspection inspection;
    for (int column = 0; column < static_cast<int>(import->mapping.header.size()); ++column)
        inspection.columns.push_back(columnOf(*import, column));
    inspection.rows = import->table.rowCount();
    inspection.missing = missingFields(import->mapping);
    inspection.needsDayOrder =
        kind == ImportKind::Applications && needsDayOrder(import->table, import->mapping);
    return inspection;
}

QString settledMapping(ImportKind kind, const QStringList &fields)
{
    QStringList pieces;
    for (const TargetField &field : targetFields(kind)) {
        const QString key = QString::fromLatin1(field.key);
        if (!fields.contains(key))
            pieces += key + u'=';
        for (qsizetype column = 0; column < fields.size(); ++column)
            if (fields.at(column) == key)
                pieces += QStringLiteral("%1=#%2").arg(key).arg(column + 1);
    }
    return pieces.join(u',');
}

QString fieldTitle(ImportKind kind, const QString &key)
{
    const TargetField *field = findField(kind, key);
    return field ? beginningSentence(Tr::tr(field->title)) : QString();
}

} // namespace rosette
