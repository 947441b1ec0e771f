// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/lineorder.h"
#include "core/typeset/pagebuilder.h"

#include <vector>

namespace rosette::typeset {

class TextFlow;

/// Paints the lines of one paragraph. A run with a link becomes a Link, one with another language a Span;
/// such a node lives on when the run goes on in the next line or on the next page.
class TextPainter
{
public:
    TextPainter(PageBuilder &pages, const TextFlow &flow, double x);

    /// At the cursor; does not move it.
    void paintLine(const LineRange &line);

private:
    /// `lineEnd` is where the spaces at the end of the line begin: they are not underlined.
    void paintSegment(const LineSegment &segment, Point lineStart, std::size_t lineEnd);
    void paintGlyphs(const LineSegment &segment, Point origin);
    void paintLink(std::size_t run, Point origin, double width);

    PageBuilder &m_pages;
    const TextFlow &m_flow;
    double m_x;
    /// For each run its node, once it has one.
    std::vector<std::size_t> m_nodes;
};

} // namespace rosette::typeset
