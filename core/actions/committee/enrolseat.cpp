// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/enrolseat.h"

#include "core/actions/committee/seatrecord.h"
#include "core/base/translate.h"
#include "core/storage/committeestore.h"
#include "core/storage/personstore.h"
#include "core/storage/seatstore.h"

namespace rosette {

namespace {

Result<void> checkTerm(const QDate &from, const std::optional<QDate> &to)
{
    if (!from.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("A seat needs its first day."), {}};
    if (to && (!to->isValid() || *to < from))
        return Error{ErrorCode::InvalidInput, Tr::tr("A seat cannot end before it begins."), {}};
    return {};
}

bool overlaps(const Seat &seat, const EnrolSeat &input)
{
    return (!seat.to || input.from <= *seat.to) && (!input.to || seat.from <= *input.to);
}

/// The one person of that name in the file, or a new one.
Result<Person> personNamed(UnitOfWork &unit, const Name &name)
{
    PersonStore persons(unit.database());
    const Result<std::vector<Person>> named = persons.named(name.toString());
    if (!named)
        return named.error();
    if (named->size() > 1)
        return Error{ErrorCode::Conflict,
            Tr::tr("Several people are called %1; import the seat with an e-mail address instead.")
                .arg(name.toString()),
            {}};
    if (!named->empty())
        return named->front();
    const Person person{PersonId::create(), name};
    if (const Result<void> stored = persons.insert(person); !stored)
        return stored.error();
    unit.touched(Entity::Person, ChangeKind::Added, person.id.toString());
    return person;
}

Result<void> checkFree(UnitOfWork &unit, const Person &person, const EnrolSeat &input)
{
    const Result<std::vector<Seat>> seats = SeatStore(unit.database()).ofPerson(person.id);
    if (!seats)
        return seats.error();
    for (const Seat &seat : *seats)
        if (overlaps(seat, input))
            return Error{ErrorCode::Conflict,
                Tr::tr("%1 holds a seat in that time already, from %2; end that one first.")
                    .arg(person.name.toString(), dateInWords(seat.from)),
                {}};
    return {};
}

Result<void> checkNotKeeper(UnitOfWork &unit, const EndSeat &input)
{
    const Result<std::optional<SeatId>> keeper = CommitteeStore(unit.database()).keeper();
    if (!keeper)
        return keeper.error();
    if (input.to && *keeper == input.seat)
        return Error{ErrorCode::Conflict,
            Tr::tr("This seat keeps the file; let another secretary keep it before it ends."), {}};
    return {};
}

} // namespace

Result<Seat> enrolSeat(Workspace &workspace, const EnrolSeat &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("add a seat"));
    if (!officer)
        return officer.error();
    const Result<Name> name = Name::parse(input.name);
    if (!name)
        return name.error();
    if (const Result<void> sound = checkTerm(input.from, input.to); !sound)
        return sound.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Seat> {
        const Result<Person> person = personNamed(unit, *name);
        if (!person)
            return person.error();
        if (const Result<void> isFree = checkFree(unit, *person, input); !isFree)
            return isFree.error();
        const bool votes = input.voting && input.role != SeatRole::Observer;
        const Seat seat{SeatId::create(), person->id, input.role, votes, input.from, input.to};
        if (const Result<void> stored = SeatStore(unit.database()).insert(seat); !stored)
            return stored.error();
        unit.touched(Entity::Seat, ChangeKind::Added, seat.id.toString());
        if (const Result<void> kept = unit.record(RecordType::SeatEnrolled, seatPayload(seat)); !kept)
            return kept.error();
        return seat;
    });
}

Result<Seat> endSeat(Workspace &workspace, const EndSeat &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("end a seat"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Seat> {
        SeatStore seats(unit.database());
        const Result<std::optional<Seat>> found = seats.find(input.seat);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, Tr::tr("The seat is not in this file."), {}};
        Seat seat = **found;
        if (const Result<void> sound = checkTerm(seat.from, input.to); !sound)
            return sound.error();
        if (const Result<void> allowed = checkNotKeeper(unit, input); !allowed)
            return allowed.error();
        seat.to = input.to;
        seat.revision = input.revision;
        if (const Result<void> stored = seats.update(seat); !stored)
            return stored.error();
        ++seat.revision;
        unit.touched(Entity::Seat, ChangeKind::Updated, seat.id.toString());
        if (const Result<void> kept = unit.record(RecordType::SeatChanged, seatPayload(seat)); !kept)
            return kept.error();
        return seat;
    });
}

} // namespace rosette
