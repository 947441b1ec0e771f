// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/importseats.h"

#include "core/actions/committee/seatrecord.h"
#include "core/actions/every.h"
#include "core/actions/importtable.h"
#include "core/actions/storeeach.h"
#include "core/base/translate.h"
#include "core/exchange/seatplan.h"
#include "core/storage/personstore.h"
#include "core/storage/seatstore.h"

namespace rosette {

namespace {

Result<SeatPlan> plan(Workspace &workspace, const ImportTable &import)
{
    const Result<ReadRows<SeatRow>> rows = readSeats(import.table, import.mapping);
    if (!rows)
        return rows.error();
    const Result<std::vector<Person>> persons = PersonStore(workspace.database()).all();
    if (!persons)
        return persons.error();
    const Result<std::vector<Seat>> seats = SeatStore(workspace.database()).all();
    if (!seats)
        return seats.error();
    return planSeats(*rows, StoredSeats{*persons, *seats});
}

Result<void> recordEach(UnitOfWork &unit, RecordType type, const std::vector<Seat> &seats)
{
    for (const Seat &seat : seats)
        if (Result<void> recorded = unit.record(type, seatPayload(seat)); !recorded)
            return recorded;
    return {};
}

} // namespace

Result<ImportOutcome> importSeats(Workspace &workspace, const ImportFile &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("import seats"));
    if (!officer)
        return officer.error();
    const Result<ImportTable> import = openImport(workspace, ImportKind::Seats, input);
    if (!import)
        return import.error();
    const Result<SeatPlan> planned = plan(workspace, *import);
    if (!planned)
        return planned.error();
    if (input.previewOnly)
        return importOutcome(input, import->mapping, planned->preview);
    const Result<void> stored = workspace.write([&](UnitOfWork &unit) -> Result<void> {
        return every({[&] { return insertEach<PersonStore>(unit, Entity::Person, planned->newPersons); },
            [&] { return updateEach<PersonStore>(unit, Entity::Person, planned->changedPersons); },
            [&] { return insertEach<SeatStore>(unit, Entity::Seat, planned->newSeats); },
            [&] { return updateEach<SeatStore>(unit, Entity::Seat, planned->changedSeats); },
            [&] { return recordEach(unit, RecordType::SeatEnrolled, planned->newSeats); },
            [&] { return recordEach(unit, RecordType::SeatChanged, planned->changedSeats); },
            [&] { return rememberMapping(unit, import->mapping); }});
    });
    if (!stored)
        return stored.error();
    return importOutcome(input, import->mapping, planned->preview);
}

} // namespace rosette
