// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"
#include "core/meetings/meeting.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct CloseItem
{
    MotionId motion;
    std::optional<Choice> castingVote = {}; ///< the chair's, once it is known that the vote is tied
};

struct ClosedItem
{
    std::optional<Decision> decision = {}; ///< none: tied, and the chair's casting vote is to come
    int recorded = 0;                      ///< hands that went on record
};

/// Puts the hands of an item on record, as ballots by show of hands in the order in which they were raised,
/// and closes the motion: all in one transaction, or nothing. Where the vote is tied and the rule gives the
/// chair a casting vote, the hands go on record all the same, so that nobody changes them knowing of the tie,
/// and the motion stays open until the chair closes it with a casting vote: an act of its own, and never part
/// of the first. Refused as closeMotion() refuses.
Result<ClosedItem> closeItem(Workspace &workspace, const CloseItem &input);

} // namespace rosette
