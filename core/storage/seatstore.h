// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seat.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// Seats of the committee. None is ever removed: a seat ends.
class SeatStore
{
public:
    explicit SeatStore(Database &database) : m_database(database) {}

    /// In the order in which they began.
    Result<std::vector<Seat>> all() const;
    /// Those held on @p date, both ends counting.
    Result<std::vector<Seat>> heldOn(const QDate &date) const;
    Result<std::vector<Seat>> ofPerson(const PersonId &person) const;
    Result<std::optional<Seat>> find(const SeatId &id) const;
    Result<void> insert(const Seat &seat);
    Result<void> update(const Seat &seat);

private:
    Database &m_database;
};

} // namespace rosette
