// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Organisations. No two have names that fold to the same key.
class OrganisationStore
{
public:
    explicit OrganisationStore(Database &database) : m_database(database) {}

    /// By name.
    Result<std::vector<Organisation>> all() const;
    Result<std::optional<Organisation>> find(const OrganisationId &id) const;
    Result<std::optional<Organisation>> named(const QString &name) const;
    Result<void> insert(const Organisation &organisation);
    Result<void> update(const Organisation &organisation);

private:
    Database &m_database;
};

} // namespace rosette
