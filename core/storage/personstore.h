// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/people/person.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Persons. Several may bear the same name.
class PersonStore
{
public:
    explicit PersonStore(Database &database) : m_database(database) {}

    Result<std::vector<Person>> all() const;
    Result<std::optional<Person>> find(const PersonId &id) const;
    /// All whose name folds to the same key as @p name: "Zoë" finds "Zoe".
    Result<std::vector<Person>> named(const QString &name) const;
    /// All with that address, whatever the case of its letters; none for an empty one.
    Result<std::vector<Person>> withEmail(const QString &email) const;
    /// Those who stand in @p contest.
    Result<std::vector<Person>> standingIn(const ContestId &contest) const;
    Result<void> insert(const Person &person);
    Result<void> update(const Person &person);

private:
    Database &m_database;
};

} // namespace rosette
