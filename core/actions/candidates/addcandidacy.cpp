// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/addcandidacy.h"

#include "core/base/translate.h"
#include "core/storage/candidacystore.h"
#include "core/storage/personstore.h"
#include "core/storage/slatestore.h"

namespace rosette {

namespace {

/// The person of that name, added if there is none; Usage if there are several, because only a person can
/// tell which.
Result<Person> personNamed(UnitOfWork &unit, const Name &name)
{
    PersonStore store(unit.database());
    const Result<std::vector<Person>> known = store.named(name.toString());
    if (!known)
        return known.error();
    if (known->size() > 1)
        return Error{ErrorCode::Usage,
            Tr::tr("There are %1 people called %2; give the id of the one who stands.")
                .arg(known->size())
                .arg(name.toString()),
            {}};
    if (!known->empty())
        return known->front();
    const Person person{PersonId::create(), name, {}, 1};
    if (const Result<void> stored = store.insert(person); !stored)
        return stored.error();
    unit.touched(Entity::Person, ChangeKind::Added, person.id.toString());
    return person;
}

Result<void> checkNotStanding(UnitOfWork &unit, const PersonId &person, const AddCandidacy &input)
{
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(unit.database()).forPerson(person);
    if (!candidacies)
        return candidacies.error();
    for (const Candidacy &candidacy : *candidacies)
        if (candidacy.contest == input.contest)
            return Error{ErrorCode::Conflict,
                Tr::tr("%1 stands in this contest already.").arg(candidacy.ballotName.toString()), {}};
    return {};
}

/// Puts the candidacy at the end of the slate of that name, which is added if the contest has none.
Result<void> putOnSlate(UnitOfWork &unit, const Candidacy &candidacy, const QString &slateName)
{
    const Result<Name> name = Name::parse(slateName);
    if (!name)
        return name.error();
    SlateStore store(unit.database());
    const Result<std::optional<Slate>> known = store.named(candidacy.contest, slateName);
    if (!known)
        return known.error();
    const Slate slate = *known ? **known : Slate{SlateId::create(), candidacy.contest, *name, false, 1};
    if (slate.own)
        return Error{ErrorCode::NotAllowed,
            Tr::tr("%1 is our own slate; it is composed by a carried motion.").arg(slate.name.toString()),
            {}};
    if (!*known)
        if (Result<void> stored = store.insert(slate); !stored)
            return stored;
    Result<std::vector<SlateEntry>> entries = store.entries(slate.id);
    if (!entries)
        return entries.error();
    entries->push_back(SlateEntry{slate.id, candidacy.id, static_cast<int>(entries->size()) + 1});
    unit.touched(Entity::Slate, *known ? ChangeKind::Updated : ChangeKind::Added, slate.id.toString());
    return store.setEntries(slate, *entries);
}

} // namespace

Result<Candidacy> addCandidacy(Workspace &workspace, const AddCandidacy &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("enter a candidacy"));
    if (!officer)
        return officer.error();
    const Result<Name> name = Name::parse(input.name);
    if (!name)
        return name.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Candidacy> {
        const Result<Person> person = personNamed(unit, *name);
        if (!person)
            return person.error();
        if (const Result<void> fresh = checkNotStanding(unit, person->id, input); !fresh)
            return fresh.error();
        Candidacy candidacy{
            .id = CandidacyId::create(), .contest = input.contest, .person = person->id, .ballotName = *name};
        candidacy.source = input.source;
        if (const Result<void> stored = CandidacyStore(unit.database()).insert(candidacy); !stored)
            return stored.error();
        for (const QString &slate : input.slates)
            if (const Result<void> placed = putOnSlate(unit, candidacy, slate); !placed)
                return placed.error();
        unit.touched(Entity::Candidacy, ChangeKind::Added, candidacy.id.toString());
        return candidacy;
    });
}

} // namespace rosette
