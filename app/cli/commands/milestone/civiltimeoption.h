// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

namespace rosette::cli {

/// The date and time of a step as the options give them: @p time is "12:00", "24:00" for the end of the day,
/// or empty.
Result<CivilTime> civilTime(const QDate &date, const QString &time);

} // namespace rosette::cli
