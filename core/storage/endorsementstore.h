// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/endorsement.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Endorsements with their history, which only grows.
class EndorsementStore
{
public:
    explicit EndorsementStore(Database &database) : m_database(database) {}

    /// In the order in which they were decided.
    Result<std::vector<Endorsement>> forContest(const ContestId &contest) const;
    Result<std::vector<Endorsement>> forCandidacy(const CandidacyId &candidacy) const;
    Result<std::optional<Endorsement>> find(const EndorsementId &id) const;
    /// With its whole history.
    Result<void> insert(const Endorsement &endorsement);
    /// All but the history.
    Result<void> update(const Endorsement &endorsement);
    /// Adds a step to the history; endorsement.revision is checked and counted up as in update().
    Result<void> appendChange(const Endorsement &endorsement, const EndorsementChange &change);

private:
    Database &m_database;
};

} // namespace rosette
