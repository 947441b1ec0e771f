// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/tally.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// A motion whose time had come, and what became of it.
struct DueMotion
{
    Motion motion;                         ///< as it is now
    std::optional<Decision> decision = {}; ///< of one that was closed
    QString left = {}; ///< why it was neither closed nor opened: a tie that waits for the chair, the gate ...
};

/// Closes every open motion whose closing time has come. What a person must see to is left, and said: a tie
/// that waits for the chair. Officers only.
Result<std::vector<DueMotion>> closeDueMotions(Workspace &workspace);
/// Opens every draft whose opening time has come, as openDraft() does; one that the gate refuses stays a
/// draft, and it is said why. Officers only.
Result<std::vector<DueMotion>> openDueMotions(Workspace &workspace);

} // namespace rosette
