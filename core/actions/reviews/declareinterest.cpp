// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/reviews/declareinterest.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/intereststore.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

/// The roll of an open motion is frozen with its recusals, so an interest in it comes too late to be undone
/// by a declaration; the seat can still abstain.
Result<void> checkNotOnOpenRoll(UnitOfWork &unit, const ApplicationId &application)
{
    const Result<std::vector<Motion>> motions = MotionStore(unit.database()).forApplication(application);
    if (!motions)
        return motions.error();
    for (const Motion &motion : *motions)
        if (motion.state == MotionState::Open)
            return Error{ErrorCode::Conflict,
                Tr::tr(
                    "The roll of motion %1 is frozen; do not vote on it, and tell the chair of the interest.")
                    .arg(motion.number),
                {}};
    return {};
}

} // namespace

Result<Interest> declareInterest(Workspace &workspace, const DeclareInterest &input)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat)
        return seat.error();
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Interest> {
        const Result<Application> application = loadApplication(unit.database(), input.application);
        if (!application)
            return application.error();
        if (const Result<void> early = checkNotOnOpenRoll(unit, application->id); !early)
            return early.error();
        const Interest interest{application->id, seat->id, *reason, unit.at()};
        if (const Result<void> stored = InterestStore(unit.database()).insert(interest); !stored)
            return stored.error();
        unit.touched(Entity::Interest, ChangeKind::Added, application->id.toString());
        unit.touched(Entity::Review, ChangeKind::Updated);
        return interest;
    });
}

} // namespace rosette
