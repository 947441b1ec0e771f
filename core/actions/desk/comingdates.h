// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/timetables.h"
#include "core/actions/desk/whatwaits.h"

namespace rosette {

/// The steps of all contests that are to come and the ends of open motions, soonest first. Motions that close
/// when a committee decides share its line.
Result<std::vector<ComingDate>> comingDates(Workspace &workspace, const Timetables &times);

/// When something changed, inside a sentence: "today", "yesterday", "on 5 October", "on 5 October 2025".
QString changeDayInWords(const QDate &date, const QDate &today);

} // namespace rosette
