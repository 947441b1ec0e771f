// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/reviews/review.h"
#include "core/workspace/unitofwork.h"

namespace rosette {

/// Stores @p motion as open: numbers it, freezes the roll of today's voting seats with the recusals that
/// @p interests make, and chains the record.
Result<Motion> storeOpened(UnitOfWork &unit, Motion motion, const std::vector<Interest> &interests);

} // namespace rosette
