// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takeback.h"

#include "core/base/translate.h"

namespace rosette {

namespace {

ChangeKind asSeen(ChangeKind kind, Replay direction)
{
    if (direction == Replay::Again || kind == ChangeKind::Updated)
        return kind;
    return kind == ChangeKind::Added ? ChangeKind::Removed : ChangeKind::Added;
}

Result<void> mayReplay(const Workspace &workspace, const ActTrace &trace)
{
    if (trace.isOnRecord())
        return Error{ErrorCode::NotAllowed, Tr::tr("This is on record and cannot be undone."), {}};
    // A committee may be set up before anybody has a seat.
    if (!trace.seat && !workspace.actor())
        return {};
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    if (!trace.seat || seat->id != trace.seat->id || seat->role != trace.seat->role)
        return Error{ErrorCode::NotAllowed, Tr::tr("Only the seat that did this can undo it."), {}};
    return {};
}

Result<void> replayed(Workspace &workspace, const ActTrace &trace, Replay direction)
{
    if (Result<void> allowed = mayReplay(workspace, trace); !allowed)
        return allowed;
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        if (Result<void> done = replay(unit.database(), trace.rows, direction); !done)
            return done;
        for (const Change &change : trace.changes)
            unit.touched(change.entity, asSeen(change.kind, direction), change.id);
        return {};
    });
}

} // namespace

Result<void> takeBack(Workspace &workspace, const ActTrace &trace)
{
    return replayed(workspace, trace, Replay::Back);
}

Result<void> doAgain(Workspace &workspace, const ActTrace &trace)
{
    return replayed(workspace, trace, Replay::Again);
}

} // namespace rosette
