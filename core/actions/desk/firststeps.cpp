// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/firststeps.h"

#include "core/storage/beginnings.h"

#include <algorithm>

namespace rosette {

Result<std::vector<FirstStepState>> firstSteps(Workspace &workspace)
{
    const Result<Seat> seat = workspace.requireSeat();
    if (!seat || !isOfficer(*seat))
        return std::vector<FirstStepState>();
    const Result<Beginnings> has = beginningsOf(workspace.database());
    if (!has)
        return has.error();
    std::vector<FirstStepState> steps{{FirstStep::Seats, has->hasSeveralSeats},
        {FirstStep::Imprint, has->hasImprint}, {FirstStep::Contest, has->hasContest},
        {FirstStep::Dates, has->hasMilestone}, {FirstStep::Candidacies, has->hasCandidacy},
        {FirstStep::Applications, has->hasApplication}};
    if (std::all_of(steps.begin(), steps.end(), [](const FirstStepState &state) { return state.isDone; }))
        steps.clear();
    return steps;
}

} // namespace rosette
