// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What may change about a contest that is set up. Its short name, its body, its route and its rulebook stay.
struct EditContest
{
    ContestId contest;
    int revision = 1; ///< that the editor saw
    QString title = {};
    ElectoralSystem system = ElectoralSystem::FirstPastThePost;
    int places = 1;
    QString electorate = {};
    QString nominationThreshold = {};
    std::vector<ReservedPlaces> reserved = {};
};

/// Why title, system, places and reserved places of the contest stay as they are: a support list names them,
/// or a motion was put to the committee on the strength of them. Empty while they may change.
Result<QString> whatKeepsContest(Database &database, const ContestId &contest);

/// Changes the contest. Officers only; Conflict if somebody else has changed it since, or if what
/// whatKeepsContest() keeps would change; InvalidInput where checkContest() refuses it.
Result<Contest> editContest(Workspace &workspace, const EditContest &input);

} // namespace rosette
