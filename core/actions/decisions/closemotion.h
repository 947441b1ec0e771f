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

/// Counts and decides for ever. A carried motion is carried out in the same transaction: it makes the
/// endorsement, or withdraws it. Officers only. Before the time that is set it is closed only when everybody
/// who may vote has voted (Conflict, which says how many have not). A tie that the chair must decide is a
/// Conflict until the chair closes it with a casting vote. A vote that is held elsewhere is a Conflict until
/// its result is recorded. The choices of an unattributed vote lose their seats in the same transaction.
Result<Decision> closeMotion(Workspace &workspace, const CloseMotion &input);
/// The same as a part of a larger act, in its unit of work and at its time; @p officer is one.
Result<Decision> storeClosing(UnitOfWork &unit, const Seat &officer, const CloseMotion &input);

/// The sum of a motion now or as decided. Totals are hidden while it is open if the rulebook says so.
struct MotionSum
{
    Tally tally;
    bool totalsHidden = false;
    QString sentence = {};
    std::optional<Decision> decision = {};
    bool votesShown = false; ///< who voted how: decided, or the rulebook shows it while the motion is open
};
/// The sum as the ballots stand, hidden or not: for rules, never for showing.
Result<Tally> tallyOf(Database &database, const Motion &motion);
Result<MotionSum> sumOf(Workspace &workspace, const Motion &motion);

} // namespace rosette
