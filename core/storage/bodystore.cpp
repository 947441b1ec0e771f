// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bodystore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Body bodyFrom(Row &row)
{
    return Body{row.value<BodyId>("id"), row.value<Name>("name"), row.value<int>("revision")};
}

void bindBody(Statement &statement, const Body &body)
{
    statement.bind("id", body.id)
        .bind("name", body.name)
        .bind("name_fold", folded(body.name.toString()))
        .bind("revision", body.revision);
}

} // namespace

Result<std::vector<Body>> BodyStore::all() const
{
    Statement statement(m_database, "SELECT * FROM body ORDER BY name_fold");
    return statement.all(bodyFrom);
}

Result<std::optional<Body>> BodyStore::find(const BodyId &id) const
{
    Statement statement(m_database, "SELECT * FROM body WHERE id = :id");
    return statement.bind("id", id).first(bodyFrom);
}

Result<std::optional<Body>> BodyStore::named(const QString &name) const
{
    Statement statement(m_database, "SELECT * FROM body WHERE name_fold = :name_fold");
    return statement.bind("name_fold", folded(name)).first(bodyFrom);
}

Result<void> BodyStore::insert(const Body &body)
{
    Statement statement(m_database,
        "INSERT INTO body (id, name, name_fold, revision) VALUES (:id, :name, :name_fold, :revision)");
    bindBody(statement, body);
    return statement.run();
}

Result<void> BodyStore::update(const Body &body)
{
    Statement statement(m_database,
        "UPDATE body SET name = :name, name_fold = :name_fold, revision = revision + 1 "
        "WHERE id = :id AND revision = :revision");
    bindBody(statement, body);
    return statement.update("SELECT 1 FROM body WHERE id = :id", body.id, Tr::tr("body"));
}

} // namespace rosette
