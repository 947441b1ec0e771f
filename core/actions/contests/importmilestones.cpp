// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/importmilestones.h"

#include "core/actions/every.h"
#include "core/actions/importtable.h"
#include "core/actions/storeeach.h"
#include "core/base/translate.h"
#include "core/exchange/milestoneplan.h"
#include "core/storage/milestonestore.h"

namespace rosette {

namespace {

Result<MilestonePlan> plan(Workspace &workspace, const ImportTable &import, const ContestId &contest)
{
    const Result<ReadRows<MilestoneRow>> rows = readMilestones(import.table, import.mapping);
    if (!rows)
        return rows.error();
    const Result<std::vector<Milestone>> stored = MilestoneStore(workspace.database()).forContest(contest);
    if (!stored)
        return stored.error();
    return planMilestones(*rows, contest, *stored, workspace.clock().now());
}

/// Stores what differs: the new end of the history, or the texts.
Result<void> storeChanged(UnitOfWork &unit, const Milestone &changed)
{
    MilestoneStore store(unit.database());
    const Result<std::optional<Milestone>> stored = store.find(changed.id);
    if (!stored)
        return stored.error();
    Milestone current = changed;
    if (*stored && changed.history.size() > (*stored)->history.size()) {
        if (Result<void> appended = store.appendDate(changed, changed.history.back()); !appended)
            return appended;
        ++current.revision;
    }
    unit.touched(Entity::Milestone, ChangeKind::Updated, changed.id.toString());
    return store.update(current);
}

Result<void> storeEach(UnitOfWork &unit, const std::vector<Milestone> &changed)
{
    for (const Milestone &milestone : changed)
        if (Result<void> stored = storeChanged(unit, milestone); !stored)
            return stored;
    return {};
}

} // namespace

Result<ImportOutcome> importMilestones(Workspace &workspace, const ImportFile &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("import a timetable"));
    if (!officer)
        return officer.error();
    const Result<Contest> contest = contestOf(workspace, input);
    if (!contest)
        return contest.error();
    const Result<ImportTable> import = openImport(workspace, ImportKind::Milestones, input);
    if (!import)
        return import.error();
    const Result<MilestonePlan> planned = plan(workspace, *import, contest->id);
    if (!planned)
        return planned.error();
    if (input.previewOnly)
        return importOutcome(input, import->mapping, planned->preview);
    const Result<void> stored = workspace.write([&](UnitOfWork &unit) -> Result<void> {
        return every(
            {[&] { return insertEach<MilestoneStore>(unit, Entity::Milestone, planned->newMilestones); },
                [&] { return storeEach(unit, planned->changedMilestones); },
                [&] { return rememberMapping(unit, import->mapping); }});
    });
    if (!stored)
        return stored.error();
    return importOutcome(input, import->mapping, planned->preview);
}

} // namespace rosette
