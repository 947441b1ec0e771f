// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AddContest
{
    QString slug = {};
    QString body = {};  ///< "NEC"; added if there is none of that name
    QString title = {}; ///< "CLP section"
    ElectoralSystem system = ElectoralSystem::FirstPastThePost;
    int places = 1;
    QString electorate = {};
    QString nominationThreshold = {};
    std::vector<ReservedPlaces> reserved = {};
    DecisionRoute route = DecisionRoute::CommitteeVote;
};

/// Sets up a contest under the rulebook in force. Officers only; Conflict if the slug is taken.
Result<Contest> addContest(Workspace &workspace, const AddContest &input);

} // namespace rosette
