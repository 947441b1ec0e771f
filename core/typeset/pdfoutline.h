// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <vector>

namespace rosette::typeset {

class PdfObjects;
class PdfStructure;

/// Bookmarks as a tree after their levels. Gives the number of the root; 0 if there are none.
int writeOutline(const DisplayList &list, const std::vector<int> &pages, const PdfStructure &structure,
    PdfObjects &objects);

} // namespace rosette::typeset
