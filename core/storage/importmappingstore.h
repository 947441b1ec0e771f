// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace rosette {

class Database;

/// Which column of a file means what, as a person settled it for files of the same kind with the same header.
class ImportMappingStore
{
public:
    explicit ImportMappingStore(Database &database) : m_database(database) {}

    /// @p kind names the import ("candidacies"), @p fingerprint the header line.
    Result<std::optional<QString>> recall(const QString &kind, const QString &fingerprint) const;
    /// Writes it, over what was remembered before.
    Result<void> remember(const QString &kind, const QString &fingerprint, const QString &mapping);

private:
    Database &m_database;
};

} // namespace rosette
