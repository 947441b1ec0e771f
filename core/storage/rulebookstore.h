// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Versions of the rulebook. Append-only: a change is a new version.
class RulebookStore
{
public:
    explicit RulebookStore(Database &database) : m_database(database) {}

    /// Oldest first.
    Result<std::vector<Rulebook>> all() const;
    /// The highest version; nothing in a file that is not set up yet.
    Result<std::optional<Rulebook>> latest() const;
    Result<std::optional<Rulebook>> find(const RulebookId &id) const;
    Result<void> insert(const Rulebook &rulebook);

private:
    Database &m_database;
};

} // namespace rosette
