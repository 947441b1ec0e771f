// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/people/person.h"

#include <optional>
#include <span>
#include <vector>

namespace rosette {

class Database;

/// Candidacies with their reserved groups.
class CandidacyStore
{
public:
    explicit CandidacyStore(Database &database) : m_database(database) {}

    /// By folded ballot name.
    Result<std::vector<Candidacy>> forContest(const ContestId &contest) const;
    /// Those of the contest that have an endorsement, in force or not: what a publication check looks at.
    Result<std::vector<Candidacy>> endorsedIn(const ContestId &contest) const;
    Result<std::vector<Candidacy>> forPerson(const PersonId &person) const;
    /// All of the contest whose ballot name folds to the same key as @p name.
    Result<std::vector<Candidacy>> named(const ContestId &contest, const QString &name) const;
    Result<std::optional<Candidacy>> find(const CandidacyId &id) const;
    /// Those of @p ids, in that order; NotFound if one is missing.
    Result<std::vector<Candidacy>> findAll(std::span<const CandidacyId> ids) const;
    Result<qint64> countForContest(const ContestId &contest) const;
    Result<void> insert(const Candidacy &candidacy);
    Result<void> update(const Candidacy &candidacy);

private:
    Database &m_database;
};

} // namespace rosette
