// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Ballots. Append-only: the database refuses every change, a seat that is not on the roll or is recused, and
/// a ballot for a motion that is not open, or one that is voted on otherwise. A note is there only with the
/// hash that the record holds; it can be erased, not changed.
class BallotStore
{
public:
    explicit BallotStore(Database &database) : m_database(database) {}

    /// All versions, in the order in which they were cast.
    Result<std::vector<Ballot>> forMotion(const MotionId &motion) const;
    Result<std::vector<Ballot>> forSeat(const SeatId &seat) const;
    /// The highest version of the seat's ballots.
    Result<std::optional<Ballot>> latestOf(const MotionId &motion, const SeatId &seat) const;
    Result<void> insert(const Ballot &ballot);

private:
    Database &m_database;
};

} // namespace rosette
