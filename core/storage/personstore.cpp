// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/personstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Person personFrom(Row &row)
{
    return Person{row.value<PersonId>("id"), row.value<Name>("name"), row.value<QString>("email"),
        row.value<int>("revision")};
}

void bindPerson(Statement &statement, const Person &person)
{
    statement.bind("id", person.id)
        .bind("name", person.name)
        .bind("name_fold", folded(person.name.toString()))
        .bind("email", person.email)
        .bind("email_fold", person.email.toCaseFolded())
        .bind("revision", person.revision);
}

} // namespace

Result<std::vector<Person>> PersonStore::all() const
{
    Statement statement(m_database, "SELECT * FROM person ORDER BY name_fold, id");
    return statement.all(personFrom);
}

Result<std::optional<Person>> PersonStore::find(const PersonId &id) const
{
    Statement statement(m_database, "SELECT * FROM person WHERE id = :id");
    return statement.bind("id", id).first(personFrom);
}

Result<std::vector<Person>> PersonStore::named(const QString &name) const
{
    Statement statement(m_database, "SELECT * FROM person WHERE name_fold = :name_fold ORDER BY id");
    return statement.bind("name_fold", folded(name)).all(personFrom);
}

Result<std::vector<Person>> PersonStore::withEmail(const QString &email) const
{
    Statement statement(
        m_database, "SELECT * FROM person WHERE email_fold = :email_fold AND email_fold <> '' ORDER BY id");
    return statement.bind("email_fold", email.trimmed().toCaseFolded()).all(personFrom);
}

Result<std::vector<Person>> PersonStore::standingIn(const ContestId &contest) const
{
    Statement statement(m_database,
        "SELECT * FROM person WHERE id IN (SELECT person_id FROM candidacy WHERE contest_id = :contest) "
        "ORDER BY name_fold, id");
    return statement.bind("contest", contest).all(personFrom);
}

Result<void> PersonStore::insert(const Person &person)
{
    Statement statement(m_database, "INSERT INTO person (id, name, name_fold, email, email_fold, revision) "
                                    "VALUES (:id, :name, :name_fold, :email, :email_fold, :revision)");
    bindPerson(statement, person);
    return statement.run();
}

Result<void> PersonStore::update(const Person &person)
{
    Statement statement(m_database,
        "UPDATE person SET name = :name, name_fold = :name_fold, email = :email, email_fold = :email_fold, "
        "revision = revision + 1 WHERE id = :id AND revision = :revision");
    bindPerson(statement, person);
    return statement.update("SELECT 1 FROM person WHERE id = :id", person.id, Tr::tr("person"));
}

} // namespace rosette
