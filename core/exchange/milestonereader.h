// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/milestone.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/importrow.h"

namespace rosette {

struct MilestoneRow
{
    RowPosition position;
    MilestoneKind kind = MilestoneKind::Other;
    Name title;
    CivilTime when;
    QString source;
    QString notes;
};

/// A timetable: event, date, time, source, notes. The kind is what the event's wording means, unless a column
/// names it. Times: "12:00", "12 noon", "6 pm", "24:00 (midnight at end of day)". A row without a date is
/// refused, because a milestone is dated.
Result<ReadRows<MilestoneRow>> readMilestones(const CsvTable &table, const ColumnMapping &mapping);

} // namespace rosette
