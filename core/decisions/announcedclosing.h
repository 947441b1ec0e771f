// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

namespace rosette {

/// How long before the time that was announced for closing @p now is: "Four days before the announced time",
/// in hours within a day of it. Empty without such a time, or once it has come. Closing is an act of an
/// officer; the announced time closes nothing.
QString earlyClosingInWords(const Motion &motion, const QDateTime &now);

} // namespace rosette
