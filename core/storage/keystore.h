// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/seatkey.h"

#include <optional>
#include <vector>

namespace rosette {

class Database;

/// The public keys of the seats and of the file's keeper. Append-only; a key is revoked once.
class KeyStore
{
public:
    explicit KeyStore(Database &database) : m_database(database) {}

    /// The key with which @p seat signs now, if it has one.
    Result<std::optional<SeatKey>> inForce(const SeatId &seat) const;
    /// All keys of seats, in the order in which they were enrolled.
    Result<std::vector<SeatKey>> all() const;
    /// Conflict if the seat has a key in force, or the key was enrolled before.
    Result<void> insert(const SeatKey &key);
    /// Stores when and why @p key was revoked; Conflict if it was already.
    Result<void> revoke(const SeatKey &key);

    /// The keeper's keys, the first first.
    Result<std::vector<QByteArray>> keeperKeys() const;
    Result<void> insertKeeperKey(const QByteArray &key, const QDateTime &at);

private:
    Database &m_database;
};

} // namespace rosette
