// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/monkey/contentdigest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace rosette::test {

namespace {

struct Close
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

/// The rows of the answer to @p sql, each cell with its type and length before it.
QList<QByteArray> rowsOf(sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sqlite3_errmsg(handle), sql.constData());
    QList<QByteArray> rows;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QByteArray row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (QByteArray(sqlite3_column_name(statement, column)) == "revision")
                continue;
            const QByteArray value(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                sqlite3_column_bytes(statement, column));
            row += QByteArray::number(sqlite3_column_type(statement, column)) + ':' +
                   QByteArray::number(value.size()) + ':' + value;
        }
        rows += row;
    }
    sqlite3_finalize(statement);
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace

QMap<QString, QString> contentDigests(const QString &path)
{
    static const QStringList onRecord{QStringLiteral("record"), QStringLiteral("chain_head"),
        QStringLiteral("ballot"), QStringLiteral("ballot_note")};
    sqlite3 *opened = nullptr;
    sqlite3_open_v2(QFile::encodeName(path).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, Close> handle(opened);
    QMap<QString, QString> digests;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle.get(),
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'", -1, &statement,
        nullptr);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        const QByteArray table(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
        if (onRecord.contains(QString::fromLatin1(table)))
            continue;
        const QList<QByteArray> rows = rowsOf(handle.get(), "SELECT * FROM \"" + table + '"');
        const QByteArray hash = QCryptographicHash::hash(rows.join('\n'), QCryptographicHash::Sha256).toHex();
        digests.insert(QString::fromLatin1(table),
            QStringLiteral("%1 rows, %2").arg(rows.size()).arg(QString::fromLatin1(hash.left(12))));
    }
    sqlite3_finalize(statement);
    return digests;
}

QStringList differences(const QMap<QString, QString> &one, const QMap<QString, QString> &other)
{
    QStringList found;
    for (auto table = one.begin(); table != one.end(); ++table)
        if (other.value(table.key()) != table.value())
            found += QStringLiteral("%1 (%2; %3)").arg(table.key(), table.value(), other.value(table.key()));
    return found;
}

} // namespace rosette::test
