// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace rosette {

class Database;

/// When it is in the demo committee: 7 October 2026 in the morning, or later if something was done since, so
/// that its votes and dates stand open whenever it is tried. Nothing for every other committee, and for a
/// demo that was made before demos were marked: there it is today, as in any committee, and making the demo
/// again brings the story back.
Result<std::optional<QDateTime>> demoTime(Database &database);

/// Notes that the file is the demo, at @p at; inside the unit of work that makes it.
Result<void> markAsDemo(Database &database, const QDateTime &at);

} // namespace rosette
