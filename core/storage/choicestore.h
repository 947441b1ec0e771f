// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/countedvotes.h"

namespace rosette {

class Database;

/// The choices of unattributed motions. While a motion is open they are kept by seat, so that a seat can
/// change its mind; at the close they move, without the seats, in one transaction. No function gives the
/// choice of a seat.
class ChoiceStore
{
public:
    explicit ChoiceStore(Database &database) : m_database(database) {}

    /// Keeps the choice of @p seat in the place of its former one.
    Result<void> seal(const MotionId &motion, const SeatId &seat, const CountedChoice &choice);
    /// The sealed choices of an open motion, in the order of their codes.
    Result<std::vector<CountedChoice>> sealedOf(const MotionId &motion) const;
    /// Takes them away and, if @p counted, stores them without their seats in random order.
    Result<void> unseal(const MotionId &motion, bool counted);
    /// The choices of a closed motion, in the order of their codes.
    Result<std::vector<CountedChoice>> countedOf(const MotionId &motion) const;

private:
    Database &m_database;
};

} // namespace rosette
