// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Contests with their reserved places.
class ContestStore
{
public:
    explicit ContestStore(Database &database) : m_database(database) {}

    /// By short name.
    Result<std::vector<Contest>> all() const;
    Result<std::optional<Contest>> find(const ContestId &id) const;
    Result<std::optional<Contest>> withSlug(const QString &slug) const;
    Result<void> insert(const Contest &contest);
    Result<void> update(const Contest &contest);

private:
    Database &m_database;
};

} // namespace rosette
