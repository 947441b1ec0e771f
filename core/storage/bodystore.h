// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Bodies that are elected. No two have names that fold to the same key.
class BodyStore
{
public:
    explicit BodyStore(Database &database) : m_database(database) {}

    /// By name.
    Result<std::vector<Body>> all() const;
    Result<std::optional<Body>> find(const BodyId &id) const;
    Result<std::optional<Body>> named(const QString &name) const;
    Result<void> insert(const Body &body);
    Result<void> update(const Body &body);

private:
    Database &m_database;
};

} // namespace rosette
