// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/closeitem.h"

#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/closemotion.h"
#include "core/actions/load.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/meetingstore.h"

namespace rosette {

namespace {

Result<int> recordHands(UnitOfWork &unit, const Seat &officer, const MotionId &motion)
{
    MeetingStore store(unit.database());
    const Result<std::vector<Hand>> hands = store.handsFor(motion);
    if (!hands)
        return hands.error();
    for (const Hand &hand : *hands) {
        const Result<Ballot> ballot = storeRecordedBallot(
            unit, officer, RecordBallot{motion, hand.seat, hand.choice, Channel::ShowOfHands, {}});
        if (!ballot)
            return ballot.error();
    }
    if (const Result<void> lowered = store.lowerAll(motion); !lowered)
        return lowered.error();
    return static_cast<int>(hands->size());
}

Result<void> noteCounted(UnitOfWork &unit, MeetingItem item)
{
    item.timer.spent = secondsSpent(item.timer, unit.at());
    item.timer.runningSince.reset();
    if (!item.countedAt)
        item.countedAt = unit.at();
    unit.touched(Entity::Meeting, ChangeKind::Updated, item.meeting.toString());
    return MeetingStore(unit.database()).update(item);
}

/// Whether the chair has to decide, and has not said how.
Result<bool> waitsForChair(UnitOfWork &unit, const CloseItem &input)
{
    const Result<Motion> motion = loadMotion(unit.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<Tally> tally = tallyOf(unit.database(), *motion);
    if (!tally)
        return tally.error();
    const Result<std::vector<BallotResult>> results =
        BallotResultStore(unit.database()).forMotion(input.motion);
    if (!results)
        return results.error();
    if (const auto refusal = refusalToClose(*motion, *tally, unit.at(), !results->empty()))
        return refused(*refusal, *motion, *tally);
    return tally->outcome == Outcome::TiedAwaitsChair && !input.castingVote;
}

} // namespace

Result<ClosedItem> closeItem(Workspace &workspace, const CloseItem &input)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("close an item"));
    if (!meeting)
        return meeting.error();
    const Seat officer = *workspace.actor();
    return workspace.write([&](UnitOfWork &unit) -> Result<ClosedItem> {
        const Result<MeetingItem> item = itemOf(unit.database(), *meeting, input.motion);
        if (!item)
            return item.error();
        if (input.castingVote && !item->countedAt)
            return Error{ErrorCode::CheckFailed,
                Tr::tr("Close the item first; only a tie that then shows is for the chair to decide."), {}};
        const Result<int> recorded = recordHands(unit, officer, input.motion);
        if (!recorded)
            return recorded.error();
        if (const Result<void> noted = noteCounted(unit, *item); !noted)
            return noted.error();
        const Result<bool> waits = waitsForChair(unit, input);
        if (!waits)
            return waits.error();
        if (*waits)
            return ClosedItem{std::nullopt, *recorded};
        const Result<Decision> decision =
            storeClosing(unit, officer, CloseMotion{input.motion, input.castingVote});
        if (!decision)
            return decision.error();
        return ClosedItem{*decision, *recorded};
    });
}

} // namespace rosette
