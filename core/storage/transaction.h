// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rosette {

class Database;

/// A unit of work on a database, or a part of one: inside another it joins the outer, and only the outermost
/// begins and ends. Ends by commit(), or is rolled back when it goes out of scope. Prefer
/// Database::inTransaction().
class Transaction
{
public:
    enum class Kind
    {
        Writing, ///< BEGIN IMMEDIATE: nobody else writes until it ends
        Reading  ///< every read in it sees the same state of the file
    };

    Transaction(Database &database, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Whether it could begin: InUse when another program is writing for longer than the waiting time.
    const Result<void> &begun() const { return m_begun; }
    /// Stores everything, or nothing: after any failed statement, also one whose error was ignored, it rolls
    /// back and returns the first error.
    Result<void> commit();
    /// Makes the whole unit, outer parts included, unable to commit.
    void fail(const Error &error);

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_ended; ///< committed, or never begun
};

} // namespace rosette
