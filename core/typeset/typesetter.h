// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/document.h"
#include "core/typeset/problem.h"

#include <QByteArray>

#include <vector>

/// The entry points of the typesetter:
///
///     ShapingCache shaping;             // one of each per thread; a warm cache never changes the result
///     SubsetCache subsets;
///     Layout layout = layOut(document, FontSet::bundled(), shaping);
///     if (!blocksExport(layout.problems))
///         bytes = writePdf(layout.displayList, subsets);
///
/// The same document gives the same bytes on any thread, in any locale and time zone.
namespace rosette::typeset {

class FontSet;
class ShapingCache;
class SubsetCache;

struct Layout
{
    DisplayList displayList;
    std::vector<Problem> problems;
};

/// Breaks lines and pages. Always gives a display list, whatever the document holds. The fonts must outlive
/// it.
Layout layOut(const Document &document, const FontSet &fonts, ShapingCache &cache);

/// A tagged PDF 1.7 that says PDF/UA-1 of itself. Never shows glyph 0.
QByteArray writePdf(const DisplayList &list, SubsetCache &cache);

} // namespace rosette::typeset
