// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/importapplications.h"

#include "core/actions/candidates/applicationrevision.h"
#include "core/actions/every.h"
#include "core/actions/importtable.h"
#include "core/actions/storeeach.h"
#include "core/base/translate.h"
#include "core/exchange/applicationplan.h"
#include "core/storage/applicationstore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/personstore.h"

namespace rosette {

namespace {

Result<StoredApplications> onRecord(Database &database, const Contest &contest)
{
    Result<std::vector<Person>> persons = PersonStore(database).standingIn(contest.id);
    if (!persons)
        return persons.error();
    Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest.id);
    if (!candidacies)
        return candidacies.error();
    Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    Result<std::vector<Application>> applications = ApplicationStore(database).forContest(contest.id);
    if (!applications)
        return applications.error();
    return StoredApplications{contest.title.toString(), *std::move(persons), *std::move(candidacies),
        *std::move(organisations), *std::move(applications)};
}

Result<ApplicationPlan> plan(
    Workspace &workspace, const ImportTable &import, const Contest &contest, std::optional<DayOrder> order)
{
    const Result<ReadRows<ApplicationRow>> rows = readApplications(import.table, import.mapping, order);
    if (!rows)
        return rows.error();
    const Result<StoredApplications> stored = onRecord(workspace.database(), contest);
    if (!stored)
        return stored.error();
    return planApplications(*rows, *stored, workspace.clock().now());
}

Result<void> insertSealed(UnitOfWork &unit, std::vector<Application> applications)
{
    for (Application &application : applications)
        for (ApplicationRevision &revision : application.revisions)
            revision = sealed(std::move(revision));
    return insertEach<ApplicationStore>(unit, Entity::Application, applications);
}

/// Appends the revisions of @p changed that are not sealed yet, then stores the rest of it.
Result<void> storeChanged(UnitOfWork &unit, Application changed)
{
    ApplicationStore store(unit.database());
    if (Result<void> free = checkNoOpenMotion(unit, changed.id); !free)
        return free;
    for (const ApplicationRevision &revision : changed.revisions) {
        if (!revision.hash.isEmpty())
            continue;
        if (Result<void> appended = store.appendRevision(changed, sealed(revision)); !appended)
            return appended;
        ++changed.revision;
    }
    unit.touched(Entity::Application, ChangeKind::Updated, changed.id.toString());
    return store.update(changed);
}

Result<void> storeEachChanged(UnitOfWork &unit, const std::vector<Application> &applications)
{
    for (const Application &application : applications)
        if (Result<void> stored = storeChanged(unit, application); !stored)
            return stored;
    return {};
}

} // namespace

Result<ImportOutcome> importApplications(Workspace &workspace, const ImportApplications &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("import applications"));
    if (!officer)
        return officer.error();
    const Result<Contest> contest = contestOf(workspace, input.file);
    if (!contest)
        return contest.error();
    const Result<ImportTable> import = openImport(workspace, ImportKind::Applications, input.file);
    if (!import)
        return import.error();
    const Result<ApplicationPlan> planned = plan(workspace, *import, *contest, input.dayOrder);
    if (!planned)
        return planned.error();
    if (input.file.previewOnly)
        return importOutcome(input.file, import->mapping, planned->preview);
    const Result<void> stored = workspace.write([&](UnitOfWork &unit) -> Result<void> {
        return every({[&] { return updateEach<PersonStore>(unit, Entity::Person, planned->changedPersons); },
            [&] {
                return insertEach<OrganisationStore>(unit, Entity::Organisation, planned->newOrganisations);
            },
            [&] { return insertSealed(unit, planned->newApplications); },
            [&] { return storeEachChanged(unit, planned->changedApplications); },
            [&] { return rememberMapping(unit, import->mapping); }});
    });
    if (!stored)
        return stored.error();
    return importOutcome(input.file, import->mapping, planned->preview);
}

} // namespace rosette
