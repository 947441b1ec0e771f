// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/openmotion.h"

#include "core/actions/decisions/motionpreparation.h"
#include "core/actions/decisions/newmotion.h"
#include "core/actions/decisions/openedmotion.h"
#include "core/actions/decisions/reconsideration.h"
#include "core/base/translate.h"

namespace rosette {

Result<std::vector<Finding>> checkMotion(Workspace &workspace, const ApplicationId &application)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("check a motion"));
    if (!officer)
        return officer.error();
    const Result<MotionPreparation> prepared = prepareMotion(workspace, *officer, application);
    if (!prepared)
        return prepared.error();
    return prepared->gate;
}

Result<Motion> openMotion(Workspace &workspace, const OpenMotion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<MotionPreparation> prepared = prepareMotion(workspace, *officer, input.application);
        if (!prepared)
            return prepared.error();
        if (const Result<void> passed = passGate(prepared->gate, input.regardless); !passed)
            return passed.error();
        const Result<Motion> motion = motionFrom(unit.database(), *prepared, input);
        if (!motion)
            return motion.error();
        if (const Result<void> maybe = checkReconsideration(unit.database(), *motion); !maybe)
            return maybe.error();
        return storeOpened(unit, *motion, prepared->interests);
    });
}

Result<Motion> openQuestion(Workspace &workspace, const OpenQuestion &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("open a motion"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Motion> {
        const Result<Motion> motion = motionFrom(unit.database(), input);
        if (!motion)
            return motion.error();
        if (const Result<void> maybe = checkReconsideration(unit.database(), *motion); !maybe)
            return maybe.error();
        const Result<std::vector<Interest>> interests = interestsIn(unit.database(), *motion);
        if (!interests)
            return interests.error();
        return storeOpened(unit, *motion, *interests);
    });
}

} // namespace rosette
