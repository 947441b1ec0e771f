// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/raisehand.h"

#include "core/actions/load.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/markpresence.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/ballotstore.h"
#include "core/storage/meetingstore.h"
#include "core/storage/motionstore.h"

#include <algorithm>

namespace rosette {

namespace {

/// What is asked before any hand of an item is counted.
struct Count
{
    Motion motion;
    std::vector<RollEntry> roll{};
};

Result<Count> countOf(UnitOfWork &unit, const Meeting &meeting, const MotionId &id)
{
    const Result<MeetingItem> item = itemOf(unit.database(), meeting, id);
    if (!item)
        return item.error();
    const Result<Motion> motion = loadMotion(unit.database(), id);
    if (!motion)
        return motion.error();
    if (item->countedAt)
        return Error{ErrorCode::Conflict,
            Tr::tr("The hands on motion %1 are on record already and stay as they are.").arg(motion->number),
            {}};
    const Result<std::vector<RollEntry>> roll = MotionStore(unit.database()).rollOf(id);
    if (!roll)
        return roll.error();
    return Count{*motion, *roll};
}

/// The ballot that the hand would become now, asked before it is counted.
Result<void> checkHand(UnitOfWork &unit, const Count &count, const SeatId &seat, Choice choice)
{
    const Result<std::optional<Ballot>> standing =
        BallotStore(unit.database()).latestOf(count.motion.id, seat);
    if (!standing)
        return standing.error();
    const Ballot ballot{
        BallotId::create(), count.motion.id, seat, 1, choice, Channel::ShowOfHands, seat, {}, unit.at()};
    const auto refusal = refusalToCast(count.motion, count.roll, *standing, ballot, BallotReasons::Optional);
    return refusal ? Result<void>(refused(*refusal, count.motion)) : Result<void>();
}

Result<void> store(UnitOfWork &unit, const Meeting &meeting, const Hand &hand)
{
    if (Result<void> raised = MeetingStore(unit.database()).raise(hand); !raised)
        return raised;
    unit.touched(Entity::Meeting, ChangeKind::Updated, meeting.id.toString());
    return storePresence(unit, meeting, hand.seat, true);
}

} // namespace

Result<void> raiseHand(
    Workspace &workspace, const MotionId &motion, const SeatId &seat, const std::optional<Choice> &choice)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("count hands"));
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        const Result<Count> count = countOf(unit, *meeting, motion);
        if (!count)
            return count.error();
        if (!choice) {
            unit.touched(Entity::Meeting, ChangeKind::Updated, meeting->id.toString());
            return MeetingStore(unit.database()).lower(motion, seat);
        }
        if (Result<void> allowed = checkHand(unit, *count, seat, *choice); !allowed)
            return allowed;
        return store(unit, *meeting, Hand{motion, seat, *choice, unit.at()});
    });
}

Result<int> raiseOtherHands(Workspace &workspace, const MotionId &motion, Choice choice)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("count hands"));
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<int> {
        MeetingStore meetings(unit.database());
        const Result<Count> count = countOf(unit, *meeting, motion);
        if (!count)
            return count.error();
        const Result<std::vector<Hand>> hands = meetings.handsFor(motion);
        if (!hands)
            return hands.error();
        const Result<std::vector<Presence>> presences = meetings.presencesOf(meeting->id);
        if (!presences)
            return presences.error();
        int raised = 0;
        for (const RollEntry &entry : count->roll) {
            const auto isOfSeat = [&](const auto &thing) { return thing.seat == entry.seat; };
            const bool isHere = std::any_of(presences->begin(), presences->end(),
                [&](const Presence &presence) { return isOfSeat(presence) && !presence.leftAt; });
            const Result<std::optional<Ballot>> standing =
                BallotStore(unit.database()).latestOf(motion, entry.seat);
            if (!standing)
                return standing.error();
            if (entry.recused || !isHere || *standing || std::any_of(hands->begin(), hands->end(), isOfSeat))
                continue;
            if (const Result<void> allowed = checkHand(unit, *count, entry.seat, choice); !allowed)
                return allowed.error();
            if (const Result<void> stored =
                    store(unit, *meeting, Hand{motion, entry.seat, choice, unit.at()});
                !stored)
                return stored.error();
            ++raised;
        }
        return raised;
    });
}

} // namespace rosette
