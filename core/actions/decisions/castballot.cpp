// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/castballot.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/ballotstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"

#include <algorithm>

namespace rosette {

namespace {

Result<void> checkOpen(const Motion &motion)
{
    if (motion.state == MotionState::Open)
        return {};
    return Error{ErrorCode::Conflict,
        Tr::tr("Motion %1 is not open; no ballot can be cast on it.").arg(motion.number), {}};
}

Result<void> checkMayVote(UnitOfWork &unit, const Motion &motion, const SeatId &seat)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    const auto entry = std::find_if(
        roll->begin(), roll->end(), [&](const RollEntry &onRoll) { return onRoll.seat == seat; });
    if (entry == roll->end())
        return Error{ErrorCode::NotAllowed,
            Tr::tr("This seat is not on the roll of motion %1, which was frozen when it opened.")
                .arg(motion.number),
            {}};
    if (entry->recused)
        return Error{ErrorCode::NotAllowed,
            Tr::tr("This seat has an interest and does not vote on motion %1.").arg(motion.number), {}};
    return {};
}

/// What the ballot after @p latest on @p motion is bound to.
Result<BallotBinding> bindingAfter(
    UnitOfWork &unit, const Motion &motion, const std::optional<Ballot> &latest)
{
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(motion.id);
    if (!roll)
        return roll.error();
    BallotBinding binding = bindingOf(motion, *roll);
    if (!latest)
        return binding;
    const Result<std::optional<Record>> before = RecordStore(unit.database()).find(latest->record);
    if (!before)
        return before.error();
    if (!*before)
        return Error{ErrorCode::Tampered,
            Tr::tr("The record of this seat’s ballot before is missing; verify the records."), {}};
    binding.previous = (*before)->hash;
    return binding;
}

Result<Ballot> stored(UnitOfWork &unit, const Motion &motion, Ballot ballot)
{
    BallotStore store(unit.database());
    const Result<std::optional<Ballot>> latest = store.latestOf(ballot.motion, ballot.seat);
    if (!latest)
        return latest.error();
    if (*latest) {
        if (ballot.channel != Channel::Own && (*latest)->channel == Channel::Own)
            return Error{ErrorCode::Conflict,
                Tr::tr(
                    "This seat has cast its own ballot, and that one stands; only the seat can change it."),
                {}};
        ballot.version = (*latest)->version + 1;
    }
    const Result<BallotBinding> binding = bindingAfter(unit, motion, *latest);
    if (!binding)
        return binding.error();
    const Result<Record> record = unit.append(RecordType::BallotCast, ballotPayload(ballot, *binding));
    if (!record)
        return record.error();
    ballot.record = record->sequence;
    if (const Result<void> inserted = store.insert(ballot); !inserted)
        return inserted.error();
    unit.touched(Entity::Ballot, ChangeKind::Added, ballot.id.toString());
    unit.touched(Entity::Motion, ChangeKind::Updated, ballot.motion.toString());
    return ballot;
}

Result<Ballot> cast(Workspace &workspace, const Ballot &ballot)
{
    return workspace.write([&](UnitOfWork &unit) -> Result<Ballot> {
        const Result<Motion> motion = loadMotion(unit.database(), ballot.motion);
        if (!motion)
            return motion.error();
        if (const Result<void> isOpen = checkOpen(*motion); !isOpen)
            return isOpen.error();
        if (const Result<void> allowed = checkMayVote(unit, *motion, ballot.seat); !allowed)
            return allowed.error();
        Ballot timed = ballot;
        timed.castAt = unit.at();
        return stored(unit, *motion, timed);
    });
}

} // namespace

Result<Ballot> castBallot(Workspace &workspace, const CastBallot &input)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    return cast(workspace, Ballot{BallotId::create(), input.motion, seat->id, 1, input.choice, Channel::Own,
                               seat->id, input.note, {}});
}

Result<Ballot> recordBallot(Workspace &workspace, const RecordBallot &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record a ballot for another seat"));
    if (!officer)
        return officer.error();
    if (input.channel == Channel::Own)
        return Error{ErrorCode::Usage,
            Tr::tr("Say how the ballot came in: by show of hands, by phone or by e-mail."), {}};
    return cast(workspace, Ballot{BallotId::create(), input.motion, input.seat, 1, input.choice,
                               input.channel, officer->id, input.note, {}});
}

} // namespace rosette
