// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosette {

/// What a new committee does before it can decide and publish, in a sensible order.
enum class FirstStep
{
    Seats,        ///< the committee's members
    Imprint,      ///< without which nothing is published
    Contest,      ///< what is to be elected
    Dates,        ///< its timetable
    Candidacies,  ///< who stands
    Applications, ///< who asks for support
};

struct FirstStepState
{
    FirstStep step = FirstStep::Seats;
    bool isDone = false;

    bool operator==(const FirstStepState &) const = default;
};

/// All steps in order. The steps are an officer's; for others, and once all are done, there is none.
Result<std::vector<FirstStepState>> firstSteps(Workspace &workspace);

} // namespace rosette
