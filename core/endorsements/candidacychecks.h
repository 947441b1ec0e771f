// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/draftlist.h"

namespace rosette {

// What each candidacy on the list must have: one finding a candidacy, its id the subject. The codes stand at
// checkPublication().

Findings checkWithdrawn(const DraftList &draft);
Findings checkConsent(const DraftList &draft);
Findings checkConsentRecorded(const DraftList &draft);
Findings checkOnBallot(const DraftList &draft);
Findings checkPhotos(const DraftList &draft);
Findings checkAltTexts(const DraftList &draft);

} // namespace rosette
