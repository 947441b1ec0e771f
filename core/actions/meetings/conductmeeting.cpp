// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/conductmeeting.h"

#include "core/actions/load.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/base/civiltime.h"
#include "core/base/translate.h"
#include "core/storage/meetingstore.h"
#include "core/storage/motionstore.h"

#include <algorithm>

namespace rosette {

namespace {

constexpr int quickSeconds = 120;
constexpr int usualSeconds = 300;
constexpr int leastSeconds = 30;
constexpr int mostSeconds = 7200;

void tell(UnitOfWork &unit, const MeetingId &meeting)
{
    unit.touched(Entity::Meeting, ChangeKind::Updated, meeting.toString());
}

Result<void> insertItems(
    UnitOfWork &unit, const MeetingId &meeting, const std::vector<PlannedItem> &items, int after)
{
    for (const PlannedItem &planned : items) {
        const int allowed = planned.part == AgendaPart::Undisputed ? quickSeconds : usualSeconds;
        const Result<void> inserted = MeetingStore(unit.database())
                                          .insert(MeetingItem{meeting, planned.motion.id, ++after,
                                              planned.part, ItemTimer{allowed}, std::nullopt});
        if (!inserted)
            return inserted;
    }
    return {};
}

void stop(ItemTimer &timer, const QDateTime &now)
{
    timer.spent = secondsSpent(timer, now);
    timer.runningSince.reset();
}

/// Stops what runs and takes down hands that were not counted.
Result<void> settleItems(UnitOfWork &unit, const MeetingId &meeting)
{
    MeetingStore store(unit.database());
    const Result<std::vector<MeetingItem>> items = store.itemsOf(meeting);
    if (!items)
        return items.error();
    for (MeetingItem item : *items) {
        stop(item.timer, unit.at());
        if (Result<void> updated = store.update(item); !updated)
            return updated;
        if (Result<void> lowered = store.lowerAll(item.motion); !lowered)
            return lowered;
    }
    return {};
}

Result<void> everybodyLeaves(UnitOfWork &unit, const MeetingId &meeting)
{
    MeetingStore store(unit.database());
    const Result<std::vector<Presence>> presences = store.presencesOf(meeting);
    if (!presences)
        return presences.error();
    for (Presence presence : *presences) {
        if (presence.leftAt)
            continue;
        presence.leftAt = std::max(unit.at(), presence.cameAt);
        if (Result<void> updated = store.update(presence); !updated)
            return updated;
    }
    return {};
}

/// Changes the item about @p motion by @p change.
Result<void> changeItem(Workspace &workspace, const MotionId &motion, const QString &act,
    const std::function<void(MeetingItem &, const QDateTime &)> &change)
{
    const Result<Meeting> meeting = meetingInSession(workspace, act);
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        Result<MeetingItem> item = itemOf(unit.database(), *meeting, motion);
        if (!item)
            return item.error();
        change(*item, unit.at());
        tell(unit, meeting->id);
        return MeetingStore(unit.database()).update(*item);
    });
}

} // namespace

Result<Meeting> meetingInSession(Workspace &workspace, const QString &act)
{
    const Result<Seat> officer = workspace.requireOfficer(act);
    if (!officer)
        return officer.error();
    const Result<std::optional<Meeting>> meeting = MeetingStore(workspace.database()).inSession();
    if (!meeting)
        return meeting.error();
    if (!*meeting)
        return Error{ErrorCode::Conflict, Tr::tr("No meeting is in session; begin one first."), {}};
    return **meeting;
}

Result<MeetingItem> itemOf(Database &database, const Meeting &meeting, const MotionId &motion)
{
    const Result<std::vector<MeetingItem>> items = MeetingStore(database).itemsOf(meeting.id);
    if (!items)
        return items.error();
    const auto found = std::find_if(
        items->begin(), items->end(), [&](const MeetingItem &item) { return item.motion == motion; });
    if (found == items->end())
        return Error{ErrorCode::NotFound, Tr::tr("The motion is not on the agenda of this meeting."), {}};
    return *found;
}

Result<Meeting> beginMeeting(Workspace &workspace)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("begin a meeting"));
    if (!officer)
        return officer.error();
    const Result<std::vector<PlannedItem>> items = planMeeting(workspace);
    if (!items)
        return items.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Meeting> {
        MeetingStore store(unit.database());
        const Result<std::optional<Meeting>> other = store.inSession();
        if (!other)
            return other.error();
        if (*other)
            return Error{ErrorCode::Conflict,
                Tr::tr("The meeting that began on %1 is still in session; end it first.")
                    .arg(dateInWords((*other)->day)),
                {}};
        const Meeting meeting{MeetingId::create(), civilDateOf(unit.at()), unit.at()};
        if (const Result<void> inserted = store.insert(meeting); !inserted)
            return inserted.error();
        if (const Result<void> inserted = insertItems(unit, meeting.id, *items, 0); !inserted)
            return inserted.error();
        tell(unit, meeting.id);
        return meeting;
    });
}

Result<int> addOpenedMotions(Workspace &workspace)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("change the agenda"));
    if (!meeting)
        return meeting.error();
    Result<std::vector<PlannedItem>> open = planMeeting(workspace);
    if (!open)
        return open.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<int> {
        const auto items = MeetingStore(unit.database()).itemsOf(meeting->id);
        if (!items)
            return items.error();
        std::erase_if(*open, [&](const PlannedItem &planned) {
            return std::any_of(items->begin(), items->end(),
                [&](const MeetingItem &item) { return item.motion == planned.motion.id; });
        });
        const int last = items->empty() ? 0 : items->back().position;
        if (const Result<void> inserted = insertItems(unit, meeting->id, *open, last); !inserted)
            return inserted.error();
        tell(unit, meeting->id);
        return static_cast<int>(open->size());
    });
}

Result<Meeting> endMeeting(Workspace &workspace)
{
    const Result<Meeting> running = meetingInSession(workspace, Tr::tr("end a meeting"));
    if (!running)
        return running.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Meeting> {
        Meeting meeting = *running;
        meeting.endedAt = std::max(unit.at(), meeting.begunAt);
        if (const Result<void> settled = settleItems(unit, meeting.id); !settled)
            return settled.error();
        if (const Result<void> left = everybodyLeaves(unit, meeting.id); !left)
            return left.error();
        if (const Result<void> ended = MeetingStore(unit.database()).end(meeting); !ended)
            return ended.error();
        ++meeting.revision;
        tell(unit, meeting.id);
        return meeting;
    });
}

Result<void> takeNext(Workspace &workspace, const MotionId &motion)
{
    const Result<Meeting> meeting = meetingInSession(workspace, Tr::tr("change the agenda"));
    if (!meeting)
        return meeting.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<void> {
        MeetingStore store(unit.database());
        if (const Result<MeetingItem> item = itemOf(unit.database(), *meeting, motion); !item)
            return item.error();
        Result<std::vector<MeetingItem>> items = store.itemsOf(meeting->id);
        if (!items)
            return items.error();
        std::vector<MeetingItem> decided;
        std::vector<MeetingItem> open;
        for (const MeetingItem &item : *items) {
            const Result<Motion> about = loadMotion(unit.database(), item.motion);
            if (!about)
                return about.error();
            (about->state == MotionState::Open ? open : decided).push_back(item);
        }
        std::stable_partition(
            open.begin(), open.end(), [&](const MeetingItem &item) { return item.motion == motion; });
        decided.insert(decided.end(), open.begin(), open.end());
        int position = 0;
        for (MeetingItem &item : decided) {
            item.position = ++position;
            if (Result<void> updated = store.update(item); !updated)
                return updated;
        }
        tell(unit, meeting->id);
        return {};
    });
}

Result<void> timeItem(Workspace &workspace, const MotionId &motion, TimerAct act)
{
    return changeItem(
        workspace, motion, Tr::tr("time an item"), [act](MeetingItem &item, const QDateTime &now) {
            stop(item.timer, now);
            if (act == TimerAct::Start)
                item.timer.runningSince = now;
            else if (act == TimerAct::Reset)
                item.timer.spent = 0;
        });
}

Result<void> allowTime(Workspace &workspace, const MotionId &motion, int seconds)
{
    return changeItem(
        workspace, motion, Tr::tr("time an item"), [seconds](MeetingItem &item, const QDateTime &) {
            item.timer.allowed = std::clamp(seconds, leastSeconds, mostSeconds);
        });
}

} // namespace rosette
