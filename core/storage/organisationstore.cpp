// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organisationstore.h"

#include "core/storage/statement.h"

namespace rosette {

namespace {

Organisation organisationFrom(Row &row)
{
    Organisation organisation{
        row.value<OrganisationId>("id"), row.value<Name>("name"), std::nullopt, row.value<int>("revision")};
    if (!row.isNull("ineligible_since"))
        organisation.ineligible =
            Ineligibility{row.value<QDate>("ineligible_since"), row.value<Reason>("ineligible_reason")};
    return organisation;
}

void bindOrganisation(Statement &statement, const Organisation &organisation)
{
    std::optional<QDate> since;
    std::optional<Reason> reason;
    if (organisation.ineligible) {
        since = organisation.ineligible->since;
        reason = organisation.ineligible->reason;
    }
    statement.bind("id", organisation.id)
        .bind("name", organisation.name)
        .bind("name_fold", folded(organisation.name.toString()))
        .bind("since", since)
        .bind("reason", reason)
        .bind("revision", organisation.revision);
}

} // namespace

Result<std::vector<Organisation>> OrganisationStore::all() const
{
    Statement statement(m_database, "SELECT * FROM organisation ORDER BY name_fold");
    return statement.all(organisationFrom);
}

Result<std::optional<Organisation>> OrganisationStore::find(const OrganisationId &id) const
{
    Statement statement(m_database, "SELECT * FROM organisation WHERE id = :id");
    return statement.bind("id", id).first(organisationFrom);
}

Result<std::optional<Organisation>> OrganisationStore::named(const QString &name) const
{
    Statement statement(m_database, "SELECT * FROM organisation WHERE name_fold = :name_fold");
    return statement.bind("name_fold", folded(name)).first(organisationFrom);
}

Result<void> OrganisationStore::insert(const Organisation &organisation)
{
    Statement statement(m_database,
        "INSERT INTO organisation (id, name, name_fold, ineligible_since, ineligible_reason, revision) "
        "VALUES (:id, :name, :name_fold, :since, :reason, :revision)");
    bindOrganisation(statement, organisation);
    return statement.run();
}

Result<void> OrganisationStore::update(const Organisation &organisation)
{
    Statement statement(m_database,
        "UPDATE organisation SET name = :name, name_fold = :name_fold, ineligible_since = :since, "
        "ineligible_reason = :reason, revision = revision + 1 WHERE id = :id AND revision = :revision");
    bindOrganisation(statement, organisation);
    return statement.update(
        "SELECT 1 FROM organisation WHERE id = :id", organisation.id, Tr::tr("organisation"));
}

} // namespace rosette
