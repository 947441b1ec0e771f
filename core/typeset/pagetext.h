// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

namespace rosette::typeset {

/// What a page says, in the reading order of the structure tree, as a screen reader hears it in the PDF: one
/// line for each paragraph, heading, list item or cell; a figure by its alternative. Artifacts, such as the
/// footer, are left out.
QString pageText(const DisplayList &list, std::size_t page);

} // namespace rosette::typeset
