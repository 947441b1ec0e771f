// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/columnmapping.h"

#include "core/base/translate.h"
#include "core/exchange/csvscanner.h"
#include "core/exchange/csvwriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rosette {

namespace {

Error usage(const QString &message)
{
    return Error{ErrorCode::Usage, message, {}};
}

QString fieldKeys(ImportKind kind)
{
    QStringList keys;
    for (const TargetField &field : targetFields(kind))
        keys += QString::fromLatin1(field.key);
    return keys.join(QStringLiteral(", "));
}

/// The header as people are shown it: on one line, or its number when it is empty.
QString shownHeader(const QStringList &header, qsizetype column)
{
    const QString name = header.at(column).simplified();
    return name.isEmpty() ? Tr::tr("column %1").arg(column + 1) : name;
}

QString shownHeaders(const QStringList &header)
{
    QStringList names;
    for (qsizetype column = 0; column < header.size(); ++column)
        names += shownHeader(header, column);
    return names.join(QStringLiteral(", "));
}

/// `#3`: the number of a column, from 1. -1 when @p name is something else.
int numberedColumn(const QString &name, qsizetype columns)
{
    bool isNumber = false;
    const int number = name.startsWith(u'#') ? name.mid(1).toInt(&isNumber) : 0;
    return isNumber && number >= 1 && number <= columns ? number - 1 : -1;
}

/// The header as written first, then as headerKey() reads it; only where it names one column.
Result<int> findColumn(const QStringList &header, const QString &name)
{
    const int numbered = numberedColumn(name, header.size());
    if (numbered >= 0)
        return numbered;
    std::vector<int> exact;
    std::vector<int> alike;
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        if (header.at(column).simplified() == name.simplified())
            exact.push_back(column);
        if (headerKey(header.at(column)) == headerKey(name))
            alike.push_back(column);
    }
    const std::vector<int> &found = exact.empty() ? alike : exact;
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return usage(
            Tr::tr("No column is called “%1”. The columns are: %2.").arg(name, shownHeaders(header)));
    return usage(Tr::tr("%1 columns are called “%2”. Name the one you mean by its number, such as #%3.")
                     .arg(found.size())
                     .arg(name)
                     .arg(found.front() + 1));
}

/// The pieces of a mapping text: the cells of one CSV record.
Result<QStringList> piecesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    CsvScanner scanner(bytes, ',');
    std::vector<ScannedCell> cells;
    const CsvStep step = scanner.next(cells);
    if (step != CsvStep::Record && step != CsvStep::End)
        return usage(Tr::tr("The mapping breaks off at character %1: put a column's name that holds a comma "
                            "or a quotation mark into quotation marks together with its field.")
                         .arg(scanner.column()));
    QStringList pieces;
    for (const ScannedCell &cell : cells) {
        const QString piece = QString::fromUtf8(bytes.constData() + cell.offset, cell.size);
        if (!piece.trimmed().isEmpty())
            pieces += QString(piece).replace(QStringLiteral("\"\""), QStringLiteral("\""));
    }
    return pieces;
}

void sortByColumn(std::vector<ColumnMapping::Entry> &entries)
{
    std::stable_sort(entries.begin(), entries.end(),
        [](const ColumnMapping::Entry &a, const ColumnMapping::Entry &b) { return a.column < b.column; });
}

bool isMapped(const ColumnMapping &mapping, int column)
{
    return std::any_of(mapping.entries.begin(), mapping.entries.end(),
        [column](const ColumnMapping::Entry &entry) { return entry.column == column; });
}

/// One `field=column` of a mapping text. The first mention of a field takes it away from where it was.
Result<void> applyPiece(ColumnMapping &mapping, const QString &piece, QStringList &mentioned)
{
    const qsizetype equals = piece.indexOf(u'=');
    const QString key = piece.left(std::max<qsizetype>(equals, 0)).trimmed();
    const TargetField *field = findField(mapping.kind, key);
    if (equals < 1 || !field)
        return usage(Tr::tr("“%1” does not say field=column. The fields are: %2.")
                         .arg(piece.trimmed(), fieldKeys(mapping.kind)));
    if (!mentioned.contains(key))
        std::erase_if(
            mapping.entries, [&key](const ColumnMapping::Entry &entry) { return entry.field == key; });
    else if (!field->several)
        return usage(
            Tr::tr("Only one column can be the %1; the mapping names two.").arg(Tr::tr(field->title)));
    mentioned += key;
    const QString name = piece.mid(equals + 1).trimmed();
    if (name.isEmpty())
        return {};
    const Result<int> column = findColumn(mapping.header, name);
    if (!column)
        return column.error();
    std::erase_if(
        mapping.entries, [&column](const ColumnMapping::Entry &entry) { return entry.column == *column; });
    mapping.entries.push_back({key, *column});
    return {};
}

} // namespace

int ColumnMapping::columnOf(const char *field) const
{
    for (const Entry &entry : entries)
        if (entry.field == QLatin1String(field))
            return entry.column;
    return -1;
}

std::vector<int> ColumnMapping::columnsOf(const char *field) const
{
    std::vector<int> columns;
    for (const Entry &entry : entries)
        if (entry.field == QLatin1String(field))
            columns.push_back(entry.column);
    return columns;
}

QStringList ColumnMapping::unusedColumns() const
{
    const std::vector<int> ignored = columnsOf("ignore");
    QStringList unused;
    for (int column = 0; column < static_cast<int>(header.size()); ++column) {
        const bool isIgnored = std::find(ignored.begin(), ignored.end(), column) != ignored.end();
        if (isIgnored || (kind != ImportKind::Applications && !isMapped(*this, column)))
            unused += shownHeader(header, column);
    }
    return unused;
}

QString mappingText(const ColumnMapping &mapping)
{
    QStringList pieces;
    for (const ColumnMapping::Entry &entry : mapping.entries) {
        const QString name = mapping.header.at(entry.column).simplified();
        const Result<int> found = findColumn(mapping.header, name);
        const bool plain = found && *found == entry.column && !name.startsWith(u'#') && !name.isEmpty();
        const QString shown = plain ? name : QStringLiteral("#%1").arg(entry.column + 1);
        pieces += QString::fromUtf8(csvCell(entry.field + QStringLiteral("=") + shown));
    }
    return pieces.join(u',');
}

Result<ColumnMapping> changeMapping(const ColumnMapping &base, const QString &text)
{
    const Result<QStringList> pieces = piecesOf(text);
    if (!pieces)
        return pieces.error();
    ColumnMapping mapping = base;
    QStringList mentioned;
    for (const QString &piece : *pieces) {
        const Result<void> applied = applyPiece(mapping, piece, mentioned);
        if (!applied)
            return applied.error();
    }
    sortByColumn(mapping.entries);
    return mapping;
}

Result<void> checkMapping(const ColumnMapping &mapping)
{
    for (const TargetField &field : targetFields(mapping.kind)) {
        const bool held =
            mapping.columnOf(field.key) >= 0 || (field.orElse && mapping.columnOf(field.orElse) >= 0);
        if (field.required && !held)
            return Error{ErrorCode::InvalidInput,
                Tr::tr(
                    "No column was recognised as the %1. The columns are: %2. Say which one it is, such as "
                    "%3=%4.")
                    .arg(Tr::tr(field.title), shownHeaders(mapping.header), QString::fromLatin1(field.key),
                        shownHeader(mapping.header, 0)),
                {}};
    }
    return {};
}

QString headerFingerprint(ImportKind kind, const QStringList &header)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(keyOf(importKindKeys, kind).toUtf8());
    for (const QString &name : header) {
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(name.simplified().toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace rosette
