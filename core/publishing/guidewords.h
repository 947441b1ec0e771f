// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/guide.h"

/// The fixed words that all forms of a guide share: PDF, HTML and plain text.
namespace rosette {

/// "Draft, not for release"
QString draftLabel();
/// "Support list 1, published 19 October 2026"; in a draft the label of a draft with its date.
QString issueLine(const Guide &guide);
/// "Support list 1. Fingerprint 9f3c 51ae 07d2."; in a draft "Draft of 7 October 2026, not for release."
QString footerLine(const Guide &guide);
/// "Our candidate", "Joint candidate with Union Line" ...
QString kindLine(const GuideCard &card);
/// The pledges as one line: each with a full stop unless it ends with a mark of its own.
QString pledgesLine(const GuideCard &card);
QString pledgesLabel();
/// What a screen reader says of the photo: its description, or else whose photo it is.
QString photoDescription(const GuideCard &card);

} // namespace rosette
