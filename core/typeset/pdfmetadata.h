// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <string>

namespace rosette::typeset {

/// XMP with the PDF/UA identification (ISO 14289-1, 5).
std::string xmpMetadata(const DocumentProperties &properties);

/// The information dictionary, which says the same for old readers.
std::string informationDictionary(const DocumentProperties &properties);

} // namespace rosette::typeset
