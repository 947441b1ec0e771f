// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/storage/rowjournal.h"
#include "core/storage/statement.h"

#include <map>

namespace rosette {

namespace {

constexpr QLatin1String revisionColumn("revision");

Error changedSince(Replay direction, const QString &detail)
{
    return Error{ErrorCode::Conflict,
        direction == Replay::Back
            ? Tr::tr("This can no longer be undone: it was changed meanwhile, or something builds on it.")
            : Tr::tr("This can no longer be done again: what it was done to has changed meanwhile."),
        detail};
}

/// The names of parameters, which a statement keeps by their address: ":x0", ":y0" and so on.
class Parameters
{
public:
    explicit Parameters(std::size_t count)
    {
        for (std::size_t at = 0; at < count; ++at) {
            m_found.push_back("x" + QByteArray::number(qulonglong(at)));
            m_wanted.push_back("y" + QByteArray::number(qulonglong(at)));
        }
    }
    const char *found(std::size_t at) const { return m_found[at].constData(); }
    const char *wanted(std::size_t at) const { return m_wanted[at].constData(); }

private:
    std::vector<QByteArray> m_found;
    std::vector<QByteArray> m_wanted;
};

void bindStored(Statement &statement, const char *name, const StoredValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        statement.bind(name, *number);
    else if (const auto *text = std::get_if<QString>(&value))
        statement.bind(name, *text);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        statement.bind(name, Blob{*bytes});
    else
        statement.bind(name, std::optional<qint64>());
}

/// Steps in one table: from a row that must be there as it is said to be, to another, or to none.
class TableReplay
{
public:
    TableReplay(Database &database, const QString &table, const std::vector<QString> &columns)
        : m_database(database), m_table(table), m_columns(columns), m_parameters(columns.size())
    {
    }

    Result<qint64> step(const StoredRow &found, const StoredRow &wanted)
    {
        const QByteArray sql = found.empty()    ? insertion()
                               : wanted.empty() ? "DELETE FROM " + table() + condition()
                                                : "UPDATE " + table() + " SET " + assignment() + condition();
        Statement statement(m_database, sql.constData());
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            if (!found.empty() && !isRevision(at))
                bindStored(statement, m_parameters.found(at), found.at(at));
            if (wanted.empty() || (!found.empty() && isRevision(at)))
                continue;
            const auto *revision = isRevision(at) ? std::get_if<qint64>(&wanted.at(at)) : nullptr;
            bindStored(
                statement, m_parameters.wanted(at), revision ? StoredValue(*revision + 1) : wanted.at(at));
        }
        return statement.change();
    }

private:
    bool isRevision(std::size_t at) const { return m_columns[at] == revisionColumn; }
    QByteArray table() const { return '"' + m_table.toLatin1() + '"'; }
    QByteArray column(std::size_t at) const { return '"' + m_columns[at].toLatin1() + '"'; }

    QByteArray insertion() const
    {
        QByteArrayList names;
        QByteArrayList values;
        for (std::size_t at = 0; at < m_columns.size(); ++at) {
            names += column(at);
            values += QByteArray(":") + m_parameters.wanted(at);
        }
        return "INSERT INTO " + table() + " (" + names.join(',') + ") VALUES (" + values.join(',') + ')';
    }
    QByteArray condition() const
    {
        QByteArrayList terms;
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            if (!isRevision(at))
                terms += column(at) + " IS :" + m_parameters.found(at);
        return " WHERE " + terms.join(" AND ");
    }
    QByteArray assignment() const
    {
        QByteArrayList terms;
        for (std::size_t at = 0; at < m_columns.size(); ++at)
            terms += column(at) + (isRevision(at) ? QByteArray(" = revision + 1")
                                                  : QByteArray(" = :") + m_parameters.wanted(at));
        return terms.join(", ");
    }

    Database &m_database;
    QString m_table;
    std::vector<QString> m_columns;
    Parameters m_parameters;
};

Result<std::vector<QString>> columnsOf(Database &database, const QString &table)
{
    Statement statement(database, "SELECT name FROM pragma_table_info(:table)");
    return statement.bind("table", table).all([](Row &row) { return row.value<QString>("name"); });
}

bool isLostForGood(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::NotAllowed ||
           error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput;
}

} // namespace

Result<void> replay(Database &database, const RowChanges &changes, Replay direction)
{
    std::map<QString, TableReplay> tables;
    const bool isBack = direction == Replay::Back;
    for (std::size_t at = 0; at < changes.size(); ++at) {
        const RowChange &change = changes[isBack ? changes.size() - 1 - at : at];
        auto table = tables.find(change.table);
        if (table == tables.end()) {
            const Result<std::vector<QString>> columns = columnsOf(database, change.table);
            if (!columns)
                return columns.error();
            table = tables.try_emplace(change.table, database, change.table, *columns).first;
        }
        const Result<qint64> rows =
            table->second.step(isBack ? change.after : change.before, isBack ? change.before : change.after);
        if (!rows)
            return isLostForGood(rows.error())
                       ? changedSince(direction, rows.error().message + u' ' + rows.error().detail)
                       : rows.error();
        if (*rows != 1)
            return changedSince(direction, change.table);
    }
    return {};
}

} // namespace rosette
