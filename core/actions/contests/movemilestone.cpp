// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/contests/movemilestone.h"

#include "core/actions/contests/milestonehistory.h"
#include "core/base/translate.h"

namespace rosette {

Result<Milestone> moveMilestone(Workspace &workspace, const MoveMilestone &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change a timetable"));
    if (!officer)
        return officer.error();
    if (!input.to.date.isValid())
        return Error{ErrorCode::InvalidInput, Tr::tr("A milestone needs a date such as 2026-10-19."), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Milestone> {
        Result<Milestone> milestone = loadMilestone(unit, input.milestone);
        if (!milestone)
            return milestone;
        if (occurrence(*milestone))
            return occurredAlready(*milestone);
        if (currentDate(*milestone).when == input.to)
            return milestone;
        return withDate(
            unit, *milestone, MilestoneDate{DateStatus::Revised, input.to, input.source, unit.at()});
    });
}

} // namespace rosette
