// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postponedindexes.h"

#include "core/storage/statement.h"

namespace rosette {

Result<void> PostponedIndexes::drop(const QStringList &names)
{
    for (const QString &name : names) {
        Statement statement(
            m_database, "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = :name");
        const auto definition =
            statement.bind("name", name).first([](Row &row) { return row.value<QString>("sql"); });
        if (!definition)
            return definition.error();
        Q_ASSERT(*definition);
        if (Result<void> dropped = m_database.execute(QStringLiteral("DROP INDEX %1").arg(name)); !dropped)
            return dropped;
        m_definitions += definition->value_or(QString());
    }
    return {};
}

Result<void> PostponedIndexes::restore()
{
    for (const QString &definition : m_definitions)
        if (Result<void> made = m_database.execute(definition); !made)
            return made;
    m_definitions.clear();
    return {};
}

} // namespace rosette
