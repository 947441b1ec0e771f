// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/wholeness.h"

#include "core/base/translate.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QDir>

#include <memory>
#include <sqlite3.h>

namespace rosette {

namespace {

struct CloseConnection
{
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};

struct FinaliseStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

/// What SQLite keeps for itself, such as the statistics of ANALYZE, bears its own prefix and is left out.
constexpr const char *definitionsSql =
    "SELECT type, name, coalesce(sql, '') AS definition FROM sqlite_schema "
    "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name";

/// The definitions that the first @p version steps make, in an empty database in memory.
QStringList definitionsOf(const Schema &schema, int version)
{
    sqlite3 *opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const std::unique_ptr<sqlite3, CloseConnection> handle(opened);
    for (const Migration &step : schema)
        for (const QString &sql : step.number <= version ? step.statements : QStringList())
            sqlite3_exec(opened, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    sqlite3_stmt *prepared = nullptr;
    sqlite3_prepare_v2(opened, definitionsSql, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, FinaliseStatement> statement(prepared);
    QStringList definitions;
    while (sqlite3_step(prepared) == SQLITE_ROW)
        definitions += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(prepared, 2)));
    return definitions;
}

Error damaged(const Database &database, const QString &detail)
{
    return Error{ErrorCode::Tampered,
        Tr::tr("%1 is damaged. It was not changed; go back to a copy of it.")
            .arg(QDir::toNativeSeparators(database.path())),
        detail};
}

} // namespace

Result<void> checkWhole(Database &database, const Schema &schema, int version)
{
    Statement check(database, "PRAGMA quick_check(1)");
    const auto said = check.first([](Row &row) { return row.value<QString>("quick_check"); });
    if (!said)
        return said.error();
    if (!*said || **said != QLatin1String("ok"))
        return damaged(database, said->value_or(QString()));
    Statement statement(database, definitionsSql);
    const auto definitions = statement.all([](Row &row) { return row.value<QString>("definition"); });
    if (!definitions)
        return definitions.error();
    if (QStringList(definitions->begin(), definitions->end()) == definitionsOf(schema, version))
        return {};
    return Error{ErrorCode::Tampered,
        Tr::tr("The tables and rules inside %1 are not those that Rosette made. It was not changed; go back "
               "to a "
               "copy of it.")
            .arg(QDir::toNativeSeparators(database.path())),
        {}};
}

} // namespace rosette
