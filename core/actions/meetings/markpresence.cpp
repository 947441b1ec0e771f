// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/markpresence.h"

#include "core/actions/load.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/base/translate.h"
#include "core/storage/meetingstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/seatstore.h"

#include <algorithm>

namespace rosette {

namespace {

/// Seconds within which a mark is taken for a slip.
constexpr int slip = 60;

/// The latest stretch of @p seat, and its number.
Result<std::optional<Presence>> latestOf(UnitOfWork &unit, const MeetingId &meeting, const SeatId &seat)
{
    const Result<std::vector<Presence>> all = MeetingStore(unit.database()).presencesOf(meeting);
    if (!all)
        return all.error();
    std::optional<Presence> latest;
    for (const Presence &presence : *all)
        if (presence.seat == seat)
            latest = presence;
    return latest;
}

bool isSlip(const QDateTime &before, const QDateTime &now)
{
    return before.secsTo(now) < slip;
}

} // namespace

Result<void> storePresence(UnitOfWork &unit, const Meeting &meeting, const SeatId &seat, bool isHere,
    const std::optional<MotionId> &leftFor)
{
    const Result<std::optional<Presence>> latest = latestOf(unit, meeting.id, seat);
    if (!latest)
        return latest.error();
    MeetingStore store(unit.database());
    const bool wasHere = *latest && !(*latest)->leftAt;
    if (wasHere == isHere)
        return {};
    unit.touched(Entity::Meeting, ChangeKind::Updated, meeting.id.toString());
    if (!*latest)
        return store.insert(Presence{meeting.id, seat, 1, unit.at()});
    Presence changed = **latest;
    if (isHere && (changed.leftFor || !isSlip(*changed.leftAt, unit.at())))
        return store.insert(Presence{meeting.id, seat, changed.number + 1, unit.at()});
    if (!isHere && !leftFor && isSlip(changed.cameAt, unit.at()))
        return store.remove(changed);
    changed.leftAt = isHere ? std::nullopt : std::optional(std::max(unit.at(), changed.cameAt));
    changed.leftFor = leftFor;
    return store.update(changed);
}

Result<void> markPresence(Workspace &workspace, const SeatId &seat, bool isHere)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("note who is here"));
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) { return storePresence(unit, *meeting, seat, isHere); });
}

Result<void> markEverybodyHere(Workspace &workspace)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("note who is here"));
    if (!meeting)
        return meeting.error();
    const Result<std::vector<Seat>> seats = SeatStore(workspace.database()).heldOn(workspace.clock().today());
    if (!seats)
        return seats.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        for (const Seat &seat : *seats)
            if (seat.voting)
                if (Result<void> stored = storePresence(unit, *meeting, seat.id, true); !stored)
                    return stored;
        return {};
    });
}

Result<void> clearRoomFor(Workspace &workspace, const MotionId &motion)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("note who is here"));
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        const Result<Motion> about = loadMotion(unit.database(), motion);
        if (!about)
            return about.error();
        std::vector<SeatId> leaving;
        if (about->state == MotionState::Open) {
            const Result<std::vector<SeatId>> seats = leavingFor(unit.database(), *about);
            if (!seats)
                return seats.error();
            leaving = *seats;
        }
        const Result<std::vector<Presence>> all = MeetingStore(unit.database()).presencesOf(meeting->id);
        if (!all)
            return all.error();
        for (std::size_t at = 0; at < all->size(); ++at) {
            const Presence &presence = (*all)[at];
            if (at + 1 < all->size() && (*all)[at + 1].seat == presence.seat)
                continue; // not the latest of the seat
            const bool hasInterest =
                std::find(leaving.begin(), leaving.end(), presence.seat) != leaving.end();
            const bool isHere = !presence.leftAt;
            Result<void> moved;
            if (isHere && hasInterest)
                moved = storePresence(unit, *meeting, presence.seat, false, motion);
            else if (!isHere && presence.leftFor && !hasInterest)
                moved = storePresence(unit, *meeting, presence.seat, true);
            if (!moved)
                return moved;
        }
        return {};
    });
}

} // namespace rosette
