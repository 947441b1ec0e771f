// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"

#include <vector>

namespace rosette {

class Database;

/// Warnings that a person has accepted with a reason. Append-only, one for each code and subject of a
/// contest.
class AcceptedFindingStore
{
public:
    explicit AcceptedFindingStore(Database &database) : m_database(database) {}

    /// In the order in which they were accepted.
    Result<std::vector<AcceptedFinding>> forContest(const ContestId &contest) const;
    Result<void> insert(const AcceptedFinding &accepted);

private:
    Database &m_database;
};

} // namespace rosette
