// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Published support lists. Append-only: a correction is a new number.
class SupportListStore
{
public:
    explicit SupportListStore(Database &database) : m_database(database) {}

    /// By number.
    Result<std::vector<SupportList>> forContest(const ContestId &contest) const;
    /// The highest number of the contest, which is in force.
    Result<std::optional<SupportList>> latest(const ContestId &contest) const;
    Result<std::optional<SupportList>> find(const SupportListId &id) const;
    Result<void> insert(const SupportList &list);

private:
    Database &m_database;
};

} // namespace rosette
