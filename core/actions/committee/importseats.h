// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Seats of the committee from a CSV file: name, role, voting, from, to. Officers only; each new seat is a
/// record.
Result<ImportOutcome> importSeats(Workspace &workspace, const ImportFile &input);

} // namespace rosette
