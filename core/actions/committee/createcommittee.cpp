// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/createcommittee.h"

#include "core/actions/committee/seatrecord.h"
#include "core/actions/every.h"
#include "core/criteria/rulebook.h"
#include "core/people/committee.h"
#include "core/storage/committeestore.h"
#include "core/storage/personstore.h"
#include "core/storage/rulebookstore.h"
#include "core/storage/seatstore.h"

namespace rosette {

namespace {

struct Founding
{
    Committee committee;
    Person secretary;
    Seat seat;
    Rulebook rulebook;
};

Result<Founding> parse(const CreateCommittee &input, const QDate &today)
{
    const Result<Name> name = Name::parse(input.name);
    if (!name)
        return name.error();
    const Result<Name> grouping = input.grouping.isEmpty() ? name : Name::parse(input.grouping);
    if (!grouping)
        return grouping.error();
    const Result<Name> secretary = Name::parse(input.secretary);
    if (!secretary)
        return secretary.error();
    const Person person{PersonId::create(), *secretary, {}, 1};
    return Founding{Committee{*name, *grouping, input.imprint.trimmed(), 1}, person,
        Seat{SeatId::create(), person.id, SeatRole::Secretary, true, today, std::nullopt, 1},
        defaultRulebook(today)};
}

Result<void> found(UnitOfWork &unit, const Founding &founding)
{
    CommitteeStore committees(unit.database());
    unit.actAs(founding.seat.id);
    return every({[&] { return committees.insert(founding.committee); },
        [&] { return PersonStore(unit.database()).insert(founding.secretary); },
        [&] { return SeatStore(unit.database()).insert(founding.seat); },
        [&] { return committees.setKeeper(founding.seat.id); },
        [&] { return RulebookStore(unit.database()).insert(founding.rulebook); },
        [&] {
            return unit.record(RecordType::CommitteeCreated,
                {{QStringLiteral("keeper"), founding.seat.id.toString()},
                    {QStringLiteral("rulebook"), founding.rulebook.id.toString()}});
        },
        [&] { return unit.record(RecordType::SeatEnrolled, seatPayload(founding.seat)); }});
}

} // namespace

Result<std::unique_ptr<Workspace>> createCommittee(const Clock &clock, const CreateCommittee &input)
{
    const Result<Founding> founding = parse(input, clock.today());
    if (!founding)
        return founding.error();
    return Workspace::create(input.path, clock, [&](UnitOfWork &unit) -> Result<void> {
        unit.keepWith(input.keeperKey);
        return found(unit, *founding);
    });
}

} // namespace rosette
