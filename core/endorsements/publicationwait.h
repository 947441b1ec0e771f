// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"

namespace rosette {

/// Why a list cannot be published yet, in a few words for beside the button: "Waits for ballot papers,
/// expected 19 October", or else how much is to be settled: "1 blocker and 2 warnings to settle". Empty if it
/// can be published.
QString publicationWait(const PublicationInput &input, const PublicationReport &report);

/// "1 blocker, 2 warnings, 1 accepted, 1 note"; "Nothing to settle" if there are none.
QString findingsInWords(const PublicationReport &report);

/// The milestone whose occurrence would let a list be published: of a kind that is a trigger, not yet on
/// record as occurred, the earliest by its current date.
std::optional<Milestone> awaitedMilestone(const PublicationInput &input);

} // namespace rosette
