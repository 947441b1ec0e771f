// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// How motions were decided. Append-only.
class DecisionStore
{
public:
    explicit DecisionStore(Database &database) : m_database(database) {}

    Result<std::optional<Decision>> find(const MotionId &motion) const;
    /// By the number of the motion.
    Result<std::vector<Decision>> all() const;
    Result<std::vector<Decision>> forContest(const ContestId &contest) const;
    Result<void> insert(const Decision &decision);

private:
    Database &m_database;
};

} // namespace rosette
