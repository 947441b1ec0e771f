// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/extendmotion.h"

#include "core/actions/decisions/motionrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/decisions/motionlife.h"
#include "core/storage/motionstore.h"

namespace rosette {

namespace {

Result<Motion> stored(UnitOfWork &unit, Motion motion, const MotionExtension &extension)
{
    MotionStore store(unit.database());
    if (const Result<void> inserted = store.insertExtension(extension); !inserted)
        return inserted.error();
    motion.closesAt = extension.closesAt;
    if (const Result<void> updated = store.update(motion); !updated)
        return updated.error();
    ++motion.revision;
    if (const Result<void> recorded =
            unit.record(RecordType::MotionExtended, extendedPayload(motion, extension));
        !recorded)
        return recorded.error();
    unit.touched(Entity::Motion, ChangeKind::Updated, motion.id.toString());
    return motion;
}

} // namespace

Result<Motion> extendMotion(Workspace &workspace, const ExtendMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("extend a motion"));
    if (!officer)
        return officer.error();
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<Motion> motion = loadMotion(unit.database(), input.motion);
        if (!motion)
            return motion;
        if (const auto refusal = refusalToExtend(*motion, input.closesAt, unit.at()))
            return refused(*refusal, *motion);
        return stored(unit, *motion,
            MotionExtension{
                motion->id, *motion->closesAt, input.closesAt, reason->toString(), officer->id, unit.at()});
    });
}

} // namespace rosette
