// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/views/endorsements.h"
#include "core/storage/database.h"

namespace rosette::cli {

/// All endorsements of a contest with their names, in the order in which they were decided.
Result<std::vector<NamedEndorsement>> namedEndorsements(Database &database, const Contest &contest);

} // namespace rosette::cli
