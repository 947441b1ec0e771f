// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/draftlist.h"

namespace rosette {

// What the contest and the list as a whole must have. Each says nothing where all is well; the codes stand at
// checkPublication().

Findings checkIssued(const DraftList &draft);
Findings checkPlaces(const DraftList &draft);
Findings checkOnePlace(const DraftList &draft);
Findings checkImprint(const DraftList &draft);
Findings checkAnybody(const DraftList &draft);
Findings checkOwnSlate(const DraftList &draft);
Findings checkMotions(const DraftList &draft);
/// Fewer of a group on the list than places reserved for it. Harmless while the list leaves room for others
/// of that group; once more of ours stand for the unreserved places than there are, some of ours cannot win.
Findings checkReserved(const DraftList &draft);
Findings checkFewer(const DraftList &draft);

} // namespace rosette
