// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontest.h"

namespace rosette {

/// What waits for which date, as sentences; @p triggers are the kinds that allow publication.
std::vector<WaitingFor> waitingIn(
    const Timetable &timetable, const std::vector<MilestoneKind> &triggers, int openMotions);

} // namespace rosette
