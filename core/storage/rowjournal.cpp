// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowjournal.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace rosette {

namespace {

/// "NULL, 'it''s', 12, X'0aff'" one by one, as SQLite's quote() writes them, in a JSON array.
StoredValue valueFrom(const QString &quoted)
{
    if (quoted == QLatin1String("NULL"))
        return {};
    if (quoted.startsWith(u'\''))
        return quoted.mid(1, quoted.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    if (quoted.startsWith(u'X'))
        return QByteArray::fromHex(quoted.mid(2, quoted.size() - 3).toLatin1());
    return quoted.toLongLong();
}

StoredRow rowFrom(const QString &json)
{
    StoredRow row;
    const QJsonArray values = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &value : values)
        row.push_back(valueFrom(value.toString()));
    return row;
}

QString columnsOf(const QStringList &columns, const QString &prefix)
{
    QStringList quoted;
    for (const QString &column : columns)
        quoted += QStringLiteral("quote(%1\"%2\")").arg(prefix, column);
    return QStringLiteral("json_array(%1)").arg(quoted.join(u','));
}

Result<void> follow(Database &database, const QString &table, const QStringList &columns)
{
    const QString was = columnsOf(columns, QStringLiteral("OLD."));
    const QString is = columnsOf(columns, QStringLiteral("NEW."));
    const QString nothing = QStringLiteral("NULL");
    const std::array<std::array<QString, 3>, 3> events{{{QStringLiteral("INSERT"), nothing, is},
        {QStringLiteral("UPDATE"), was, is}, {QStringLiteral("DELETE"), was, nothing}}};
    for (const auto &[event, before, after] : events) {
        const QString sql =
            QStringLiteral("CREATE TEMP TRIGGER note_%1_%2 AFTER %2 ON main.\"%1\" BEGIN INSERT INTO "
                           "row_note (in_table, was, is_now) VALUES ('%1', %3, %4); END")
                .arg(table, event, before, after);
        if (Result<void> made = database.execute(sql); !made)
            return made;
    }
    return {};
}

} // namespace

Result<void> RowJournal::start()
{
    Statement present(m_database, "SELECT 1 FROM temp.sqlite_schema WHERE name = 'row_note'");
    const auto isThere = present.first([](Row &) { return true; });
    if (!isThere || *isThere)
        return isThere ? Result<void>() : Result<void>(isThere.error());
    if (Result<void> made =
            m_database.execute(QStringLiteral("CREATE TEMP TABLE row_note (number INTEGER PRIMARY KEY, "
                                              "in_table TEXT NOT NULL, was TEXT, is_now TEXT)"));
        !made)
        return made;
    Statement statement(m_database,
        "SELECT t.name AS in_table, json_group_array(c.name) AS columns "
        "FROM main.sqlite_schema AS t, pragma_table_info(t.name) AS c "
        "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' GROUP BY t.name");
    const auto tables = statement.all(
        [](Row &row) { return std::pair(row.value<QString>("in_table"), row.value<QString>("columns")); });
    if (!tables)
        return tables.error();
    for (const auto &[table, columns] : *tables)
        if (Result<void> followed = follow(
                m_database, table, QJsonDocument::fromJson(columns.toUtf8()).toVariant().toStringList());
            !followed)
            return followed;
    return {};
}

Result<RowChanges> RowJournal::take()
{
    Statement statement(m_database, "SELECT in_table, was, is_now FROM row_note ORDER BY number");
    Result<RowChanges> changes = statement.all([](Row &row) {
        return RowChange{row.value<QString>("in_table"),
            rowFrom(row.value<std::optional<QString>>("was").value_or(QString())),
            rowFrom(row.value<std::optional<QString>>("is_now").value_or(QString()))};
    });
    if (!changes || changes->empty())
        return changes;
    if (const Result<void> emptied = Statement(m_database, "DELETE FROM row_note").run(); !emptied)
        return emptied.error();
    return changes;
}

} // namespace rosette
