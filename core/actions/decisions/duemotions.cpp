// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/duemotions.h"

#include "core/actions/decisions/closemotion.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

/// What only a person can settle; anything else is a failure of the act.
bool isForAPerson(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::CheckFailed ||
           error.code == ErrorCode::NotAllowed || error.code == ErrorCode::NotFound;
}

Result<DueMotion> closedNow(Workspace &workspace, const MotionId &id)
{
    const Result<Decision> decision = closeMotion(workspace, CloseMotion{id, {}});
    if (!decision && !isForAPerson(decision.error()))
        return decision.error();
    const Result<Motion> motion = loadMotion(workspace.database(), id);
    if (!motion)
        return motion.error();
    return decision ? DueMotion{*motion, *decision} : DueMotion{*motion, {}, decision.error().message};
}

} // namespace

Result<std::vector<DueMotion>> closeDueMotions(Workspace &workspace)
{
    if (const Result<Seat> officer = workspace.requireOfficer(Tr::tr("close a motion")); !officer)
        return officer.error();
    const Result<std::vector<Motion>> open = MotionStore(workspace.database()).inState(MotionState::Open);
    if (!open)
        return open.error();
    std::vector<DueMotion> due;
    for (const Motion &motion : *open) {
        if (!isOver(motion, workspace.clock().now()))
            continue;
        Result<DueMotion> closed = closedNow(workspace, motion.id);
        if (!closed)
            return closed.error();
        due.push_back(*std::move(closed));
    }
    return due;
}

Result<std::vector<DueMotion>> openDueMotions(Workspace &workspace)
{
    if (const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion")); !officer)
        return officer.error();
    const Result<std::vector<Motion>> drafts = MotionStore(workspace.database()).inState(MotionState::Draft);
    if (!drafts)
        return drafts.error();
    std::vector<DueMotion> due;
    for (const Motion &draft : *drafts) {
        if (!draft.opensAt || workspace.clock().now() < *draft.opensAt)
            continue;
        const Result<Motion> opened = openDraft(workspace, draft.id);
        if (!opened && !isForAPerson(opened.error()))
            return opened.error();
        due.push_back(opened ? DueMotion{*opened} : DueMotion{draft, {}, opened.error().message});
    }
    return due;
}

} // namespace rosette
