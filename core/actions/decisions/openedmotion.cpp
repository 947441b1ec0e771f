// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/openedmotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/storage/motionstore.h"
#include "core/storage/seatstore.h"

#include <algorithm>

namespace rosette {

namespace {

/// Freezes the roll of the motion that is stored as open already, and chains the record.
Result<Motion> frozen(UnitOfWork &unit, const Motion &motion, const std::vector<Interest> &interests)
{
    const Result<std::vector<RollEntry>> roll = rollOn(unit.database(), civilDateOf(unit.at()), interests);
    if (!roll)
        return roll.error();
    if (const Result<void> stored = MotionStore(unit.database()).insertRoll(motion.id, *roll); !stored)
        return stored.error();
    if (const Result<void> recorded = unit.record(RecordType::MotionOpened, openedPayload(motion, *roll));
        !recorded)
        return recorded.error();
    return motion;
}

} // namespace

Result<std::vector<RollEntry>> rollOn(
    Database &database, const QDate &date, const std::vector<Interest> &interests)
{
    const Result<std::vector<Seat>> seats = SeatStore(database).heldOn(date);
    if (!seats)
        return seats.error();
    std::vector<RollEntry> roll;
    for (const Seat &seat : *seats) {
        if (!seat.voting)
            continue;
        const bool recused = std::any_of(interests.begin(), interests.end(),
            [&](const Interest &interest) { return interest.seat == seat.id; });
        roll.push_back(RollEntry{seat.id, seat.role, recused});
    }
    return roll;
}

Result<Motion> storeOpened(UnitOfWork &unit, Motion motion, const std::vector<Interest> &interests)
{
    MotionStore store(unit.database());
    const Result<int> number = store.nextNumber();
    if (!number)
        return number.error();
    motion.number = *number;
    motion.state = MotionState::Open;
    motion.openedAt = unit.at();
    motion.firstClosesAt = motion.closesAt;
    if (const Result<void> stored = store.insert(motion); !stored)
        return stored.error();
    unit.touched(Entity::Motion, ChangeKind::Added, motion.id.toString());
    return frozen(unit, motion, interests);
}

Result<Motion> storeDraftOpened(UnitOfWork &unit, Motion draft, const std::vector<Interest> &interests)
{
    draft.state = MotionState::Open;
    draft.openedAt = unit.at();
    draft.firstClosesAt = draft.closesAt;
    if (const Result<void> stored = MotionStore(unit.database()).update(draft); !stored)
        return stored.error();
    ++draft.revision;
    unit.touched(Entity::Motion, ChangeKind::Updated, draft.id.toString());
    return frozen(unit, draft, interests);
}

} // namespace rosette
