// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/timetables.h"
#include "core/actions/desk/whatwaits.h"

namespace rosette {

/// Adds what waits for the chair and secretaries: motions to close, lists to publish, dates to record,
/// reviewers who are behind.
Result<void> addOfficerWork(Workspace &workspace, const Timetables &times, WaitingWork &work);

} // namespace rosette
