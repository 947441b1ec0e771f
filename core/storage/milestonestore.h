// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Milestones with their history, which only grows.
class MilestoneStore
{
public:
    explicit MilestoneStore(Database &database) : m_database(database) {}

    /// Of all contests, by current date, then title.
    Result<std::vector<Milestone>> all() const;
    /// By current date, then title.
    Result<std::vector<Milestone>> forContest(const ContestId &contest) const;
    Result<std::optional<Milestone>> find(const MilestoneId &id) const;
    Result<std::optional<Milestone>> withSlug(const ContestId &contest, const QString &slug) const;
    /// With its whole history.
    Result<void> insert(const Milestone &milestone);
    /// All but the history.
    Result<void> update(const Milestone &milestone);
    /// Adds an entry to the history; milestone.revision is checked and counted up as in update().
    Result<void> appendDate(const Milestone &milestone, const MilestoneDate &date);

private:
    Database &m_database;
};

} // namespace rosette
