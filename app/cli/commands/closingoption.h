// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"
#include "core/base/result.h"
#include "core/decisions/countedvotes.h"
#include "core/storage/database.h"

#include <QDateTime>

#include <optional>

namespace rosette::cli {

/// "2026-10-11" (the end of that day) or "2026-10-11 18:00", Europe/London, as the instant until which
/// ballots are expected; nothing for an empty text.
Result<std::optional<QDateTime>> closingInstant(const QString &text);

/// "2026-10-11" (the beginning of that day) or "2026-10-11 18:00", Europe/London, as the instant at which a
/// draft is to be opened; nothing for an empty text.
Result<std::optional<QDateTime>> openingInstant(const QString &text);

/// --reconsiders and --new, as a motion that asks anew needs them.
struct Reconsideration
{
    QString motion;
    QString whatIsNew;
};
void takeReconsideration(CommandForm &form, Reconsideration &reconsideration);
Result<std::optional<MotionId>> reconsidered(Database &database, const Reconsideration &reconsideration);

/// Takes how a motion is voted on.
void takeVoting(CommandForm &form, Voting &voting);
/// Says what that way of voting promises, where ballots have no names.
void sayVoting(Context &context, Voting voting);

} // namespace rosette::cli
