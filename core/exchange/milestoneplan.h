// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/milestonereader.h"

namespace rosette {

struct MilestonePlan
{
    ImportPreview preview;
    std::vector<Milestone> newMilestones;
    std::vector<Milestone> changedMilestones; ///< with the revision they were read with
};

/// A row is a milestone on record when the titles are the same (folded), else when the kind is; of several,
/// one with that date. No two rows are the same one. A new date is added to the history as revised at @p now;
/// a date that stands in the history already changes nothing, so that an older file never takes a newer date
/// back; for a milestone that has occurred it is refused. The slug is the key of the kind, or the title's;
/// the second gets "-2".
MilestonePlan planMilestones(const ReadRows<MilestoneRow> &file, const ContestId &contest,
    const std::vector<Milestone> &stored, const QDateTime &now);

} // namespace rosette
