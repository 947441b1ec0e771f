// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/committee.h"
#include "core/people/seat.h"

#include <optional>

namespace rosette {

class Database;

/// The one committee of the file, who keeps the file, and the settings that travel with it.
class CommitteeStore
{
public:
    explicit CommitteeStore(Database &database) : m_database(database) {}

    /// Nothing in a file whose committee has not been set up yet.
    Result<std::optional<Committee>> find() const;
    Result<void> insert(const Committee &committee);
    Result<void> update(const Committee &committee);

    /// The seat whose holder keeps this file and acts where nobody else is named.
    Result<std::optional<SeatId>> keeper() const;
    Result<void> setKeeper(const SeatId &seat);

    Result<std::optional<QString>> setting(const QString &key) const;
    /// Writes the setting, over what it was.
    Result<void> setSetting(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace rosette
