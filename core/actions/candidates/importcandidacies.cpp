// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/importcandidacies.h"

#include "core/actions/every.h"
#include "core/actions/importtable.h"
#include "core/actions/storeeach.h"
#include "core/base/translate.h"
#include "core/exchange/candidacyplan.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/slatestore.h"

namespace rosette {

namespace {

Result<StoredCandidacies> onRecord(Database &database, const ContestId &contest)
{
    Result<std::vector<Person>> persons = PersonStore(database).all();
    if (!persons)
        return persons.error();
    Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest);
    if (!candidacies)
        return candidacies.error();
    Result<std::vector<Slate>> slates = SlateStore(database).forContest(contest);
    if (!slates)
        return slates.error();
    Result<std::vector<SlateEntry>> entries = SlateStore(database).entriesForContest(contest);
    if (!entries)
        return entries.error();
    return StoredCandidacies{
        *std::move(persons), *std::move(candidacies), *std::move(slates), *std::move(entries)};
}

Result<CandidacyPlan> plan(Workspace &workspace, const ImportTable &import, const ContestId &contest)
{
    const Result<ReadRows<CandidacyRow>> rows = readCandidacies(import.table, import.mapping);
    if (!rows)
        return rows.error();
    const Result<StoredCandidacies> stored = onRecord(workspace.database(), contest);
    if (!stored)
        return stored.error();
    return planCandidacies(*rows, contest, *stored);
}

Result<void> insertNew(UnitOfWork &unit, const CandidacyPlan &plan)
{
    unit.touched(Entity::Candidacy, ChangeKind::Added);
    return CandidacyStore(unit.database())
        .insertMany(CandidacyBatch{plan.newPersons, plan.newCandidacies, plan.newEntries});
}

} // namespace

Result<ImportOutcome> importCandidacies(Workspace &workspace, const ImportFile &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("import candidacies"));
    if (!officer)
        return officer.error();
    const Result<Contest> contest = contestOf(workspace, input);
    if (!contest)
        return contest.error();
    const Result<ImportTable> import = openImport(workspace, ImportKind::Candidacies, input);
    if (!import)
        return import.error();
    const Result<CandidacyPlan> planned = plan(workspace, *import, contest->id);
    if (!planned)
        return planned.error();
    if (input.previewOnly)
        return importOutcome(input, import->mapping, planned->preview);
    const Result<void> stored = workspace.write([&](UnitOfWork &unit) -> Result<void> {
        return every({[&] { return insertEach<SlateStore>(unit, Entity::Slate, planned->newSlates); },
            [&] { return insertNew(unit, *planned); },
            [&] { return updateEach<PersonStore>(unit, Entity::Person, planned->changedPersons); },
            [&] { return updateEach<CandidacyStore>(unit, Entity::Candidacy, planned->changedCandidacies); },
            [&] { return rememberMapping(unit, import->mapping); }});
    });
    if (!stored)
        return stored.error();
    return importOutcome(input, import->mapping, planned->preview);
}

} // namespace rosette
