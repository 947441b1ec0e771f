// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/supportlist.h"

namespace rosette {

/// What is other in @p after, in sentences for a correction: who is added, who is no longer on the list,
/// whose support or name reads differently. Empty if the two say the same.
QString listChanges(const std::vector<SupportListEntry> &before, const std::vector<SupportListEntry> &after);

} // namespace rosette
