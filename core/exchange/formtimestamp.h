// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/applicationreader.h"

#include <QTime>

#include <optional>

namespace rosette {

/// A timestamp of a form's responses, taken apart. Of a date such as 9/8/2026 the first two numbers are kept
/// as they stand; of 2026-08-09 they are known.
struct FormTimestamp
{
    int first = 0;
    int second = 0;
    int year = 0;
    bool yearFirst = false; ///< first is the month, second the day
    QTime time;
    std::optional<int> utcOffset; ///< minutes; none: Europe/London

    /// The order that this timestamp alone proves, if it proves one.
    std::optional<DayOrder> provenOrder() const;
    /// Whether exchanging day and month gives another date that exists.
    bool isAmbiguous() const;
};

/// Reads "9/8/2026 14:28:27", "09.08.2026 2:28 pm", "2026-08-09T14:28:27Z",
/// "2026/08/09 2:28:27 PM GMT+1". Nothing for anything else.
std::optional<FormTimestamp> readFormTimestamp(const QString &text);

/// The instant in UTC; invalid when there is no such date or time in @p order. An hour that the clocks repeat
/// is taken as its first pass, one that they skip as the hour after.
QDateTime instantOf(const FormTimestamp &timestamp, DayOrder order);

} // namespace rosette
