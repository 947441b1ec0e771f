// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <vector>

namespace rosette {

class Database;

/// Declared conflicts of interest.
class InterestStore
{
public:
    explicit InterestStore(Database &database) : m_database(database) {}

    Result<std::vector<Interest>> forApplication(const ApplicationId &application) const;
    Result<std::vector<Interest>> forSeat(const SeatId &seat) const;
    Result<std::vector<Interest>> forContest(const ContestId &contest) const;
    /// Conflict if the seat has declared one in this application already.
    Result<void> insert(const Interest &interest);

private:
    Database &m_database;
};

} // namespace rosette
