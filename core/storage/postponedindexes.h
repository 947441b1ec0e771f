// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QStringList>

namespace rosette {

/// Takes indexes away for the time of a bulk load and builds them again afterwards, which is faster than
/// keeping them up to date row by row. All inside one unit of work: if that fails, they were never gone.
class PostponedIndexes
{
public:
    explicit PostponedIndexes(Database &database) : m_database(database) {}

    Result<void> drop(const QStringList &names);
    /// Builds them again with the very statements that had made them.
    Result<void> restore();

private:
    Database &m_database;
    QStringList m_definitions;
};

} // namespace rosette
