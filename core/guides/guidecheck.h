// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/guides/guide.h"

namespace rosette {

/// Photos with more bytes than this make a guide slow to send; a printed one needs about 20,000.
inline constexpr qsizetype largePhotoBytes = 500'000;

/// What can be said of a guide before it is laid out; the subject is the id of the candidacy. Codes:
/// blockers "nobody-endorsed", and "no-imprint" unless it is a draft (then a warning); warnings
/// "no-statement", "no-alt-text", "unreadable-photo", "photo-turned", "mixed-script-name"; notes
/// "statement-withheld", "statement-shortened", "large-photo", "more-cards-than-places". Findings that need
/// the printed page come from GuidePrinter.
std::vector<Finding> checkGuide(const Guide &guide);

} // namespace rosette
