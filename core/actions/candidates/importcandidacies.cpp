// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/importcandidacies.h"

#include "core/actions/every.h"
#include "core/actions/importtable.h"
#include "core/actions/storeeach.h"
#include "core/base/handover.h"
#include "core/base/translate.h"
#include "core/exchange/candidacyplan.h"
#include "core/storage/candidacyload.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/slatestore.h"

#include <QScopeGuard>

#include <future>

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

/// One half of an import: reads the rows of a file and plans them, part by part.
class Planning
{
public:
    static Result<Planning> begin(
        const ImportTable &import, const ContestId &contest, const StoredCandidacies &stored)
    {
        Result<CandidacyReader> reader = CandidacyReader::open(import.table, import.mapping);
        if (!reader)
            return reader.error();
        return Planning(import, *std::move(reader), CandidacyPlanner(import.table, contest, stored));
    }

    /// Plans all rows. Hands what is new to @p give, which answers false when no more is wanted.
    template <typename Give>
    CandidacyPlan run(Give give)
    {
        constexpr std::size_t part = 1000;
        for (std::vector<CandidacyRow> rows = m_reader.next(part); !rows.empty(); rows = m_reader.next(part))
            if (!give(m_planner.add(rows)))
                break;
        const CsvTable &table = m_import.table;
        return m_planner.finish(
            {{}, m_reader.takeRefusals(), m_import.mapping.unusedColumns(), table.notes()});
    }

private:
    Planning(const ImportTable &import, CandidacyReader reader, CandidacyPlanner planner)
        : m_import(import), m_reader(std::move(reader)), m_planner(std::move(planner))
    {
    }

    const ImportTable &m_import;
    CandidacyReader m_reader;
    CandidacyPlanner m_planner;
};

/// The other half: stores what comes, in the thread of the database.
Result<void> storeNew(UnitOfWork &unit, Handover<NewCandidacies> &handover, std::size_t rows)
{
    CandidacyLoad load(unit.database());
    if (Result<void> begun = load.begin(rows); !begun)
        return begun;
    while (const std::optional<NewCandidacies> brought = handover.take()) {
        Result<void> stored = insertEach<SlateStore>(unit, Entity::Slate, brought->newSlates);
        if (stored)
            stored = load.add({brought->newPersons, brought->newCandidacies, brought->newEntries});
        if (!stored)
            return stored;
    }
    unit.touched(Entity::Candidacy, ChangeKind::Added);
    return load.finish();
}

/// Stores each part of the file while the next one is read and planned in a thread of its own: the two take
/// about as long.
Result<CandidacyPlan> planAndStore(UnitOfWork &unit, Planning &planning, const ImportTable &import)
{
    constexpr std::size_t partsAhead = 8;
    Handover<NewCandidacies> handover(partsAhead);
    std::future<CandidacyPlan> plan = std::async(std::launch::async, [&planning, &handover] {
        const auto ended = qScopeGuard([&handover] { handover.end(); });
        Planning own = std::move(planning); // so that it is taken apart here, where time is left
        return own.run([&handover](NewCandidacies brought) { return handover.give(std::move(brought)); });
    });
    const Result<void> stored = storeNew(unit, handover, static_cast<std::size_t>(import.table.rowCount()));
    handover.abandon();
    CandidacyPlan planned = plan.get();
    if (!stored)
        return stored.error();
    return planned;
}

Result<CandidacyPlan> store(Workspace &workspace, const ImportTable &import, const ContestId &contest)
{
    return workspace.write([&](UnitOfWork &unit) -> Result<CandidacyPlan> {
        const Result<StoredCandidacies> stored = onRecord(unit.database(), contest);
        if (!stored)
            return stored.error();
        Result<Planning> planning = Planning::begin(import, contest, *stored);
        if (!planning)
            return planning.error();
        Result<CandidacyPlan> plan = planAndStore(unit, *planning, import);
        if (!plan)
            return plan;
        const Result<void> rest =
            every({[&] { return updateEach<PersonStore>(unit, Entity::Person, plan->changedPersons); },
                [&] { return updateEach<CandidacyStore>(unit, Entity::Candidacy, plan->changedCandidacies); },
                [&] { return rememberMapping(unit, import.mapping); }});
        if (!rest)
            return rest.error();
        return plan;
    });
}

Result<CandidacyPlan> preview(Workspace &workspace, const ImportTable &import, const ContestId &contest)
{
    const Result<StoredCandidacies> stored = onRecord(workspace.database(), contest);
    if (!stored)
        return stored.error();
    Result<Planning> planning = Planning::begin(import, contest, *stored);
    if (!planning)
        return planning.error();
    return planning->run([](const NewCandidacies &) { return true; });
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
    const Result<CandidacyPlan> plan =
        input.previewOnly ? preview(workspace, *import, contest->id) : store(workspace, *import, contest->id);
    if (!plan)
        return plan.error();
    return importOutcome(input, import->mapping, plan->preview);
}

} // namespace rosette
