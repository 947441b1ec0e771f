// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QByteArray>

#include <span>
#include <vector>

struct sqlite3_stmt;

namespace rosette {

/// An INSERT for many thousand rows, on SQLite's own handle: about twice as fast as a Statement. Inside a
/// unit of work, like every write. Parameters that are not bound again keep their value from row to row.
class RawInsert
{
public:
    RawInsert(Database &database, const char *sql);
    ~RawInsert();
    RawInsert(const RawInsert &) = delete;
    RawInsert &operator=(const RawInsert &) = delete;

    RawInsert &bind(const char *name, const QString &text);
    RawInsert &bind(const char *name, int number);
    template <typename Kind>
    RawInsert &bind(const char *name, const Id<Kind> &id)
    {
        id.write(idText(name));
        return *this;
    }
    template <typename T>
    RawInsert &bind(const char *name, const std::optional<T> &value)
    {
        return value ? bind(name, static_cast<int>(*value)) : bindNull(name);
    }
    Result<void> run();

private:
    /// Where the id that @p name stands for is to be written.
    std::span<char, 36> idText(const char *name);
    RawInsert &bindNull(const char *name);
    std::size_t indexOf(const char *name);
    int parameter(const char *name);

    Database &m_database;
    const char *m_sql;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<const char *> m_names; ///< of the parameters, which SQLite counts from 1
    std::vector<QByteArray> m_texts;   ///< what SQLite reads until the row is stored, by parameter
    std::size_t m_next = 0;            ///< the parameter after the last one bound
    bool m_isText = true;              ///< everything that was bound can be stored
};

} // namespace rosette
