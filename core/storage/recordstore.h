// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/chain.h"

#include <functional>
#include <optional>
#include <vector>

namespace rosette {

class Database;

/// The chain of records and its head, which is stored apart from them. Append-only.
class RecordStore
{
public:
    explicit RecordStore(Database &database) : m_database(database) {}

    Result<ChainHead> head() const;
    Result<qint64> count() const;
    Result<std::optional<Record>> find(qint64 sequence) const;
    /// Stores @p record and moves the head on to it. Conflict if it does not follow the stored head.
    Result<void> append(const Record &record);
    /// Calls @p visit with every record in the order of the chain, one at a time; stops at its first error.
    /// Tampered, naming the record, where one bears a type that is none.
    Result<void> forEach(const std::function<Result<void>(const Record &)> &visit) const;
    /// At most @p most of the records before number @p before, newest first.
    Result<std::vector<Record>> newestBefore(qint64 before, int most) const;
    /// The last @p most records, newest first.
    Result<std::vector<Record>> newest(int most) const;

private:
    Database &m_database;
};

} // namespace rosette
