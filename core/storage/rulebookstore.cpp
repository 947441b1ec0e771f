// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rulebookstore.h"

#include "core/criteria/rulebookjson.h"
#include "core/storage/jsontext.h"
#include "core/storage/statement.h"

namespace rosette {

namespace {

Rulebook rulebookFrom(Row &row)
{
    const Rulebook none{row.value<RulebookId>("id"), 1, Name::fromStored(QStringLiteral("x"))};
    return madeFrom(row, "content", rulebookFromJson(objectFrom(row, "content")), none);
}

} // namespace

Result<std::vector<Rulebook>> RulebookStore::all() const
{
    Statement statement(m_database, "SELECT * FROM rulebook ORDER BY version");
    return statement.all(rulebookFrom);
}

Result<std::optional<Rulebook>> RulebookStore::latest() const
{
    Statement statement(m_database, "SELECT * FROM rulebook ORDER BY version DESC LIMIT 1");
    return statement.first(rulebookFrom);
}

Result<std::optional<Rulebook>> RulebookStore::find(const RulebookId &id) const
{
    Statement statement(m_database, "SELECT * FROM rulebook WHERE id = :id");
    return statement.bind("id", id).first(rulebookFrom);
}

Result<void> RulebookStore::insert(const Rulebook &rulebook)
{
    const Result<QString> content = objectText(rulebookToJson(rulebook));
    if (!content)
        return content.error();
    Statement statement(
        m_database, "INSERT INTO rulebook (id, version, content) VALUES (:id, :version, :content)");
    return statement.bind("id", rulebook.id)
        .bind("version", rulebook.version)
        .bind("content", *content)
        .run();
}

} // namespace rosette
