// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

namespace rosette {

/// What happens when a milestone of that kind occurs, as part of a sentence: "ballot papers were issued".
QString occurrenceInWords(MilestoneKind kind);

} // namespace rosette
