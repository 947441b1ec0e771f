// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct CloseMotion
{
    MotionId motion;
    std::optional<Choice> castingVote = {}; ///< the chair's, where the rule gives one and the motion is tied
};

/// Counts and decides for ever. A carried endorsement motion makes the endorsement in the same transaction.
/// Officers only. A tie that the chair must decide is a Conflict until the chair closes it with a casting
/// vote.
Result<Decision> closeMotion(Workspace &workspace, const CloseMotion &input);

/// The sum of a motion now or as decided. Totals are hidden while it is open if the rulebook says so.
struct MotionSum
{
    Tally tally;
    bool totalsHidden = false;
    QString sentence = {};
    std::optional<Decision> decision = {};
};
Result<MotionSum> sumOf(Workspace &workspace, const Motion &motion);

} // namespace rosette
