// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// The timetable of a contest from a CSV file: event, date, time, source, notes. Officers only. A date that
/// differs from the one on record is added to the milestone's history as revised; none is lost.
Result<ImportOutcome> importMilestones(Workspace &workspace, const ImportFile &input);

} // namespace rosette
