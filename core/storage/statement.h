// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/row.h"

#include <QSqlQuery>

#include <type_traits>

namespace rosette {

/// Bytes to be stored as they are (pictures, published files, records).
struct Blob
{
    const QByteArray &bytes;
};

/// Bytes to be stored as lower-case hexadecimal text (hashes, salts).
struct Hex
{
    const QByteArray &bytes;
};

/// One whole SQL statement with named parameters, prepared once and run as often as wanted. What has no
/// bind() does not compile, because Qt stores types it does not know as empty text. Texts with U+0000 or a
/// lone surrogate are refused (InvalidInput). Every run ends with the statement finished, so that it never
/// stands in the way of a COMMIT.
class Statement
{
public:
    /// @p sql is a literal of the program, ASCII.
    Statement(Database &database, const char *sql);
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename T>
    Statement &bind(const char *name, const T &value) = delete;
    Statement &bind(const char *name, const QString &text);
    Statement &bind(const char *name, int number);
    Statement &bind(const char *name, qint64 number);
    Statement &bind(const char *name, bool flag);
    Statement &bind(const char *name, const QDate &date);
    Statement &bind(const char *name, const QTime &time);
    Statement &bind(const char *name, const QDateTime &instant);
    Statement &bind(const char *name, Blob blob);
    Statement &bind(const char *name, Hex hex);
    template <typename Kind>
    Statement &bind(const char *name, const Id<Kind> &id)
    {
        return bind(name, id.toString());
    }
    template <const TextRule &rule>
    Statement &bind(const char *name, const RuledText<rule> &text)
    {
        return bind(name, text.toString());
    }
    template <typename T>
    Statement &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs a statement that writes; the number of rows that it touched.
    Result<qint64> change();
    /// The same where the number does not matter.
    Result<void> run();
    /// Runs an update "... WHERE id = :id AND revision = :revision". If no row answered to that, Conflict
    /// when
    /// @p present still finds one, else NotFound; @p what is the noun of the sentence ("seat").
    Result<void> update(Statement &present, const QString &what);
    /// The same where @p present is the SQL that asks for the row of @p id, its parameter :id.
    template <typename Kind>
    Result<void> update(const char *present, const Id<Kind> &id, const QString &what)
    {
        Statement statement(m_database, present);
        return update(statement.bind("id", id), what);
    }

    /// Runs a query and calls @p visit, which returns a Result<void>, with each Row, one after the other;
    /// stops at the first error.
    template <typename Visit>
    Result<void> each(Visit &&visit)
    {
        if (Result<void> ran = start(Access::ReadOnly); !ran)
            return ran;
        Row row(m_handle);
        for (bool isOnRow = hasRow(); isOnRow; isOnRow = nextRow()) {
            Result<void> visited = visit(row);
            if (visited && !row.fault().isEmpty())
                visited = faultyValue(row.fault());
            if (!visited) {
                m_query.finish();
                return visited;
            }
        }
        return finishQuery();
    }
    /// All rows of a query, each made into a value by @p from.
    template <typename From>
    auto all(From &&from) -> Result<std::vector<std::invoke_result_t<From, Row &>>>
    {
        std::vector<std::invoke_result_t<From, Row &>> values;
        const Result<void> read = each([&](Row &row) -> Result<void> {
            values.push_back(from(row));
            return {};
        });
        if (!read)
            return read.error();
        return values;
    }
    /// The first row of a query, or nothing.
    template <typename From>
    auto first(From &&from) -> Result<std::optional<std::invoke_result_t<From, Row &>>>
    {
        std::optional<std::invoke_result_t<From, Row &>> found;
        const Result<void> read = each([&](Row &row) -> Result<void> {
            if (!found)
                found.emplace(from(row));
            return {};
        });
        if (!read)
            return read.error();
        return found;
    }

private:
    void prepare();
    Statement &bindNull(const char *name);
    Statement &bindValue(const char *name, const QVariant &value);
    /// Qt runs a statement with parameters that were never bound as if they were NULL.
    bool isWhollyBound() const;
    Statement &refuse(const char *name, const QString &message);
    /// Runs it, up to the first row if it is a query.
    Result<void> start(Access access);
    bool hasRow() const;
    bool nextRow();
    Result<void> finishQuery();
    Error failure();
    Error faultyValue(const QByteArray &column);

    Database &m_database;
    const char *m_sql;
    QSqlQuery m_query;
    sqlite3_stmt *m_handle = nullptr;  ///< of the query, once it is prepared
    int m_stepped = 0;                 ///< what SQLite said of the last step
    std::vector<const char *> m_bound; ///< the parameters that have a value
    std::optional<Error> m_refusal;    ///< why it cannot be run: bad SQL, or a value that cannot be stored
};

} // namespace rosette
