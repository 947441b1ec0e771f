// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"
#include "core/reviews/review.h"
#include "core/storage/database.h"

namespace rosette {

/// Whether @p motion may be put: what was decided is asked again only as a motion that names the one that
/// decided and says what is new; and support that is in force is not asked for twice. Conflict otherwise.
Result<void> checkReconsideration(Database &database, const Motion &motion);

/// The interests that recuse seats from @p motion: those in the application that it is about, or in that of
/// the candidacy whose endorsement it would withdraw.
Result<std::vector<Interest>> interestsIn(Database &database, const Motion &motion);

} // namespace rosette
