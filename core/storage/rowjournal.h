// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace rosette {

class Database;

/// A value as SQLite stores it: NULL, a number, a text, bytes. The schema has no others.
using StoredValue = std::variant<std::monostate, qint64, QString, QByteArray>;
/// The columns of a row in the order of its table; empty: there was, or is, no row.
using StoredRow = std::vector<StoredValue>;

/// One row that was inserted, updated or deleted.
struct RowChange
{
    QString table;
    StoredRow before;
    StoredRow after;

    bool operator==(const RowChange &) const = default;
};

/// In the order in which they were written.
using RowChanges = std::vector<RowChange>;

/// Notes every row that a connection writes, in temporary tables and triggers of that connection: nothing of
/// it is in the file. What is rolled back is not noted.
class RowJournal
{
public:
    explicit RowJournal(Database &database) : m_database(database) {}

    /// Begins to note; outside any unit of work. Doing so again is harmless.
    Result<void> start();
    /// What was noted since the last time; inside a unit of work, of which it then is a part.
    Result<RowChanges> take();

private:
    Database &m_database;
};

enum class Replay
{
    Back, ///< from what was written to what was there before
    Again ///< from what was there before to what was written
};

/// Writes the other side of @p changes, in a unit of work. Each row must be as it was left, or the answer is
/// Conflict and nothing is stored: somebody has changed it, or something refers to it. Only the column
/// "revision" may differ, and it grows, so that whoever has read a row before finds it changed.
Result<void> replay(Database &database, const RowChanges &changes, Replay direction);

} // namespace rosette
