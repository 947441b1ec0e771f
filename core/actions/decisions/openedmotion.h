// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/reviews/review.h"
#include "core/workspace/unitofwork.h"

namespace rosette {

/// The voting seats held on @p date, with the recusals that @p interests make.
Result<std::vector<RollEntry>> rollOn(
    Database &database, const QDate &date, const std::vector<Interest> &interests);
/// Stores the new @p motion as open: numbers it, freezes the roll of today's voting seats with the recusals
/// that @p interests make, and chains the record.
Result<Motion> storeOpened(UnitOfWork &unit, Motion motion, const std::vector<Interest> &interests);
/// The same for a draft, which keeps its number. Conflict if it was changed since it was read.
Result<Motion> storeDraftOpened(UnitOfWork &unit, Motion draft, const std::vector<Interest> &interests);

} // namespace rosette
