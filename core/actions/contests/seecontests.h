// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/conteststage.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A contest as a list shows it.
struct ContestSummary
{
    Contest contest;
    Body body;
    ContestStage stage = ContestStage::NoDates;
    QString stageInWords;
    QString next; ///< "Reviews due, Friday, end of day", the next date to come; empty if there is none
};

/// All contests, by body, then in the order in which they were set up.
Result<std::vector<ContestSummary>> seeContests(Workspace &workspace);

} // namespace rosette
