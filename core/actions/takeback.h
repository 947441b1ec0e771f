// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace rosette {

/// Takes back an act that the same seat has done, row by row: what it stored is gone, what it replaced is
/// there again. NotAllowed if the act is on record or another seat's; Conflict if what it wrote was changed
/// since or something builds on it. All of it or nothing.
Result<void> takeBack(Workspace &workspace, const ActTrace &trace);

/// Does again what takeBack() has taken back, under the same conditions.
Result<void> doAgain(Workspace &workspace, const ActTrace &trace);

} // namespace rosette
