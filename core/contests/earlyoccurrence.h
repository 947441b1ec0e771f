// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"

namespace rosette {

/// A milestone of which somebody says that it occurred before the day that is announced for it.
struct EarlyOccurrence
{
    QString title;
    QDate day;
    QDate announced;
    /// Nothing else allows the support list to go out so far, and this does.
    bool letsListsOut = false;

    int days() const { return static_cast<int>(day.daysTo(announced)); }
    bool operator==(const EarlyOccurrence &) const = default;
};

/// Nothing if @p day is the announced one (the latest on record) or a later one.
std::optional<EarlyOccurrence> earlyOccurrence(
    const Milestone &milestone, const QDate &day, bool letsListsOut);

/// "This is 9 days before the announced day, 1 December 2026."
QString earlinessInWords(const EarlyOccurrence &early);
/// What follows for support lists, as a sentence; empty where nothing does.
QString consequenceInWords(const EarlyOccurrence &early);

} // namespace rosette
