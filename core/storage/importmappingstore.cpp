// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importmappingstore.h"

#include "core/storage/statement.h"

namespace rosette {

Result<std::optional<QString>> ImportMappingStore::recall(
    const QString &kind, const QString &fingerprint) const
{
    Statement statement(
        m_database, "SELECT mapping FROM import_mapping WHERE kind = :kind AND fingerprint = :fingerprint");
    return statement.bind("kind", kind).bind("fingerprint", fingerprint).first([](Row &row) {
        return row.value<QString>("mapping");
    });
}

Result<void> ImportMappingStore::remember(
    const QString &kind, const QString &fingerprint, const QString &mapping)
{
    Statement statement(m_database,
        "INSERT INTO import_mapping (kind, fingerprint, mapping) VALUES (:kind, :fingerprint, :mapping) "
        "ON CONFLICT (kind, fingerprint) DO UPDATE SET mapping = excluded.mapping");
    return statement.bind("kind", kind).bind("fingerprint", fingerprint).bind("mapping", mapping).run();
}

} // namespace rosette
