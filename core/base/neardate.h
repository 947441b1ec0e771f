// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

namespace rosette {

/// @p instant as it is said in Europe/London.
CivilTime londonTimeOf(const QDateTime &instant);

/// Whether @p date lies in the seven days from @p today on, so that its weekday alone names it.
bool isNear(const QDate &date, const QDate &today);

/// A day as people speak of it on @p today: "today", "tomorrow", "Friday" up to six days ahead, "yesterday",
/// else "Monday 19 October", and with the year once that differs.
QString nearDayInWords(const QDate &date, const QDate &today);
/// The same with the time, where there is one: "Sunday, 6 pm", "Friday, end of day".
QString nearInWords(const CivilTime &civil, const QDate &today);

} // namespace rosette
