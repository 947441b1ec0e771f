// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/composeslate.h"

#include "core/base/translate.h"
#include "core/decisions/motion.h"
#include "core/storage/candidacystore.h"
#include "core/storage/motionstore.h"
#include "core/storage/slatestore.h"

#include <algorithm>

namespace rosette {

namespace {

Result<void> checkAllowed(UnitOfWork &unit, const ContestId &contest)
{
    const Result<std::vector<Motion>> carried =
        MotionStore(unit.database()).forContest(contest, MotionState::Carried);
    if (!carried)
        return carried.error();
    if (std::any_of(carried->begin(), carried->end(),
            [](const Motion &motion) { return motion.kind == MotionKind::OwnSlate; }))
        return {};
    return Error{ErrorCode::CheckFailed,
        Tr::tr("A slate of our own needs a carried motion that says so; open one for this contest first."),
        {}};
}

/// Who is on our slate stands in its contest.
Result<void> checkStanding(UnitOfWork &unit, const ComposeSlate &input)
{
    const Result<std::vector<Candidacy>> candidacies =
        CandidacyStore(unit.database()).findAll(input.candidacies);
    if (!candidacies)
        return candidacies.error();
    for (const Candidacy &candidacy : *candidacies) {
        if (candidacy.contest != input.contest)
            return Error{ErrorCode::InvalidInput,
                Tr::tr("%1 stands in another contest than this slate is for.")
                    .arg(candidacy.ballotName.toString()),
                {}};
        if (candidacy.status == CandidacyStatus::Withdrawn)
            return Error{ErrorCode::CheckFailed,
                Tr::tr("%1 has withdrawn from the contest; leave them off the slate.")
                    .arg(candidacy.ballotName.toString()),
                {}};
    }
    return {};
}

/// Our slate of the contest, made if there is none.
Result<Slate> ownSlate(UnitOfWork &unit, const ContestId &contest, const Name &name)
{
    SlateStore store(unit.database());
    const Result<std::vector<Slate>> slates = store.forContest(contest);
    if (!slates)
        return slates.error();
    for (const Slate &slate : *slates)
        if (slate.own)
            return slate;
    const Slate slate{SlateId::create(), contest, name, true, 1};
    if (const Result<void> stored = store.insert(slate); !stored)
        return stored.error();
    return slate;
}

} // namespace

Result<Slate> composeSlate(Workspace &workspace, const ComposeSlate &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("compose a slate"));
    if (!officer)
        return officer.error();
    const Result<Name> name = Name::parse(input.name);
    if (!name)
        return name.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Slate> {
        if (const Result<void> allowed = checkAllowed(unit, input.contest); !allowed)
            return allowed.error();
        if (const Result<void> standing = checkStanding(unit, input); !standing)
            return standing.error();
        Result<Slate> slate = ownSlate(unit, input.contest, *name);
        if (!slate)
            return slate;
        std::vector<SlateEntry> entries;
        for (const CandidacyId &candidacy : input.candidacies)
            entries.push_back(SlateEntry{slate->id, candidacy, static_cast<int>(entries.size()) + 1});
        if (const Result<void> stored = SlateStore(unit.database()).setEntries(*slate, entries); !stored)
            return stored.error();
        ++slate->revision;
        unit.touched(Entity::Slate, ChangeKind::Updated, slate->id.toString());
        return slate;
    });
}

} // namespace rosette
