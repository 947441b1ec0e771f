// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/names.h"

#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/organisationstore.h"
#include "core/storage/personstore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

Result<NamesOf<SeatId>> seatNames(Database &database)
{
    const Result<std::vector<Seat>> seats = SeatStore(database).all();
    if (!seats)
        return seats.error();
    NamesOf<SeatId> names;
    for (const Seat &seat : *seats) {
        const Result<std::optional<Person>> person = PersonStore(database).find(seat.person);
        if (!person)
            return person.error();
        if (*person)
            names.insert(seat.id, (*person)->name.toString());
    }
    return names;
}

Result<NamesOf<BodyId>> bodyNames(Database &database)
{
    const Result<std::vector<Body>> bodies = BodyStore(database).all();
    if (!bodies)
        return bodies.error();
    NamesOf<BodyId> names;
    for (const Body &body : *bodies)
        names.insert(body.id, body.name.toString());
    return names;
}

Result<NamesOf<OrganisationId>> organisationNames(Database &database)
{
    const Result<std::vector<Organisation>> organisations = OrganisationStore(database).all();
    if (!organisations)
        return organisations.error();
    NamesOf<OrganisationId> names;
    for (const Organisation &organisation : *organisations)
        names.insert(organisation.id, organisation.name.toString());
    return names;
}

Result<NamesOf<CandidacyId>> candidacyNames(Database &database, const ContestId &contest)
{
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest);
    if (!candidacies)
        return candidacies.error();
    NamesOf<CandidacyId> names;
    for (const Candidacy &candidacy : *candidacies)
        names.insert(candidacy.id, candidacy.ballotName.toString());
    return names;
}

Result<std::vector<Contest>> contestsNamed(Database &database, const QString &text)
{
    if (text.isEmpty())
        return ContestStore(database).all();
    const Result<Contest> contest = findContest(database, text);
    if (!contest)
        return contest.error();
    return std::vector<Contest>{*contest};
}

} // namespace rosette::cli
