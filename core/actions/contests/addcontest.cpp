// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/addcontest.h"

#include "core/base/translate.h"
#include "core/storage/bodystore.h"
#include "core/storage/conteststore.h"
#include "core/storage/rulebookstore.h"

namespace rosette {

namespace {

/// The body of that name, added if there is none.
Result<BodyId> bodyNamed(UnitOfWork &unit, const Name &name)
{
    BodyStore store(unit.database());
    const Result<std::optional<Body>> known = store.named(name.toString());
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    const Body body{BodyId::create(), name, 1};
    if (const Result<void> stored = store.insert(body); !stored)
        return stored.error();
    unit.touched(Entity::Body, ChangeKind::Added, body.id.toString());
    return body.id;
}

Result<RulebookId> rulebookInForce(UnitOfWork &unit)
{
    const Result<std::optional<Rulebook>> latest = RulebookStore(unit.database()).latest();
    if (!latest)
        return latest.error();
    if (!*latest)
        return Error{ErrorCode::NotFound, Tr::tr("The committee has no rulebook yet; adopt one first."), {}};
    return (*latest)->id;
}

Result<void> checkFree(UnitOfWork &unit, const Slug &slug)
{
    const Result<std::optional<Contest>> taken = ContestStore(unit.database()).withSlug(slug.toString());
    if (!taken)
        return taken.error();
    if (*taken)
        return Error{ErrorCode::Conflict,
            Tr::tr("There is a contest with the short name %1 already: %2. Choose another short name.")
                .arg(slug.toString(), (*taken)->title.toString()),
            {}};
    return {};
}

} // namespace

Result<Contest> addContest(Workspace &workspace, const AddContest &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("set up a contest"));
    if (!officer)
        return officer.error();
    const Result<Slug> slug = Slug::parse(input.slug);
    if (!slug)
        return slug.error();
    const Result<Name> bodyName = Name::parse(input.body);
    if (!bodyName)
        return bodyName.error();
    const Result<Name> title = Name::parse(input.title);
    if (!title)
        return title.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Contest> {
        if (const Result<void> free = checkFree(unit, *slug); !free)
            return free.error();
        const Result<BodyId> body = bodyNamed(unit, *bodyName);
        if (!body)
            return body.error();
        const Result<RulebookId> rulebook = rulebookInForce(unit);
        if (!rulebook)
            return rulebook.error();
        const Contest contest{ContestId::create(), *slug, *body, *title, input.system, input.places,
            input.electorate, input.nominationThreshold, input.reserved, input.route, *rulebook, 1};
        if (const Result<void> sound = checkContest(contest); !sound)
            return sound.error();
        if (const Result<void> stored = ContestStore(unit.database()).insert(contest); !stored)
            return stored.error();
        unit.touched(Entity::Contest, ChangeKind::Added, contest.id.toString());
        return contest;
    });
}

} // namespace rosette
