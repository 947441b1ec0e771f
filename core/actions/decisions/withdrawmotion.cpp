// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/withdrawmotion.h"

#include "core/actions/decisions/closemotion.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/ballotresultstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/motionstore.h"

namespace rosette {

Result<Motion> withdrawMotion(Workspace &workspace, const WithdrawMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("withdraw a motion"));
    if (!officer)
        return officer.error();
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        Result<Motion> motion = loadMotion(unit.database(), input.motion);
        if (!motion)
            return motion;
        const Result<Tally> tally = tallyOf(unit.database(), *motion);
        if (!tally)
            return tally.error();
        const Result<std::vector<BallotResult>> results =
            BallotResultStore(unit.database()).forMotion(motion->id);
        if (!results)
            return results.error();
        if (const auto refusal = refusalToWithdraw(*motion, *tally, unit.at(), !results->empty()))
            return refused(*refusal, *motion);
        if (const Result<void> forgotten = ChoiceStore(unit.database()).unseal(motion->id, false); !forgotten)
            return forgotten.error();
        motion->state = MotionState::Withdrawn;
        motion->closedAt = unit.at();
        motion->withdrawal = reason->toString();
        if (const Result<void> stored = MotionStore(unit.database()).update(*motion); !stored)
            return stored.error();
        ++motion->revision;
        if (const Result<void> recorded =
                unit.record(RecordType::MotionWithdrawn, {{QStringLiteral("motion"), motion->id.toString()}});
            !recorded)
            return recorded.error();
        unit.touched(Entity::Motion, ChangeKind::Updated, motion->id.toString());
        return motion;
    });
}

} // namespace rosette
