// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace rosette::cli {

/// "2026-10-11" (the end of that day) or "2026-10-11 18:00", Europe/London, as the instant until which
/// ballots are expected; nothing for an empty text.
Result<std::optional<QDateTime>> closingInstant(const QString &text);

} // namespace rosette::cli
