// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/openedmotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/storage/motionstore.h"
#include "core/storage/seatstore.h"

#include <algorithm>

namespace rosette {

namespace {

std::vector<RollEntry> rollFrom(const std::vector<Seat> &seats, const std::vector<Interest> &interests)
{
    std::vector<RollEntry> roll;
    for (const Seat &seat : seats) {
        if (!seat.voting)
            continue;
        const bool recused = std::any_of(interests.begin(), interests.end(),
            [&](const Interest &interest) { return interest.seat == seat.id; });
        roll.push_back(RollEntry{seat.id, seat.role, recused});
    }
    return roll;
}

} // namespace

Result<Motion> storeOpened(UnitOfWork &unit, Motion motion, const std::vector<Interest> &interests)
{
    const Result<std::vector<Seat>> seats = SeatStore(unit.database()).heldOn(civilDateOf(unit.at()));
    if (!seats)
        return seats.error();
    const std::vector<RollEntry> roll = rollFrom(*seats, interests);
    MotionStore store(unit.database());
    const Result<int> number = store.nextNumber();
    if (!number)
        return number.error();
    motion.number = *number;
    motion.state = MotionState::Open;
    motion.openedAt = unit.at();
    if (const Result<void> stored = store.insert(motion); !stored)
        return stored.error();
    if (const Result<void> frozen = store.insertRoll(motion.id, roll); !frozen)
        return frozen.error();
    if (const Result<void> recorded = unit.record(RecordType::MotionOpened, openedPayload(motion, roll));
        !recorded)
        return recorded.error();
    unit.touched(Entity::Motion, ChangeKind::Added, motion.id.toString());
    return motion;
}

} // namespace rosette
