// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/textpainter.h"

#include "core/typeset/cleantext.h"
#include "core/typeset/shapedtext.h"
#include "core/typeset/textflow.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

double lineOffset(const TextFlow &flow, const LineRange &line)
{
    const ShapedText &shaped = *flow.shaped();
    const double visible = visibleWidth(shaped, line);
    const double free = flow.width() - visible;
    // The spaces at the end of a right-to-left line stand on its left.
    const double hanging =
        shaped.isRightToLeft ? shaped.positions[line.end] - shaped.positions[line.begin] - visible : 0;
    switch (flow.style().alignment) {
    case Alignment::Start:
        return (shaped.isRightToLeft ? free : 0) - hanging;
    case Alignment::Centre:
        return free / 2 - hanging;
    case Alignment::End:
        return (shaped.isRightToLeft ? 0 : free) - hanging;
    }
    return 0;
}

} // namespace

TextPainter::TextPainter(PageBuilder &pages, const TextFlow &flow, double x)
    : m_pages(pages), m_flow(flow), m_x(x), m_nodes(flow.runs().size(), noNode)
{
}

void TextPainter::paintLine(const LineRange &line)
{
    const ShapedText &shaped = *m_flow.shaped();
    // The line's ascenders and descenders stand in the middle of its height.
    const double above = (m_flow.style().lineHeight() - shaped.ascent - shaped.descent) / 2;
    const double baseline = m_pages.cursor().y + above + shaped.ascent;
    const double x = m_x + lineOffset(m_flow, line);
    for (const LineSegment &segment : arrangeLine(shaped, line))
        paintSegment(segment, {x, baseline}, visibleEnd(shaped, line));
}

void TextPainter::paintSegment(const LineSegment &segment, Point lineStart, std::size_t lineEnd)
{
    if (segment.firstGlyph == segment.glyphEnd)
        return;
    const std::size_t run = m_flow.shaped()->items[segment.item].run;
    const InlineRun &look = m_flow.runs()[run].look;
    const Point origin{lineStart.x + segment.x, lineStart.y};
    const bool isLink = !look.link.isEmpty();
    const bool isForeign = isLanguageTag(look.language) && look.language != m_flow.language();
    if (m_pages.isArtifact() || (!isLink && !isForeign)) {
        paintGlyphs(segment, origin);
        return;
    }
    const QString outer = isForeign ? m_pages.setLanguage(look.language) : QString();
    if (m_nodes[run] == noNode)
        m_nodes[run] = m_pages.openNode(isLink ? Role::Link : Role::Span);
    else
        m_pages.reopenNode(m_nodes[run]);
    paintGlyphs(segment, origin);
    if (isLink && segment.begin < lineEnd) {
        const auto &positions = m_flow.shaped()->positions;
        paintLink(run, origin, positions[std::min(segment.end, lineEnd)] - positions[segment.begin]);
    }
    m_pages.closeNode();
    if (isForeign)
        m_pages.setLanguage(outer);
}

void TextPainter::paintGlyphs(const LineSegment &segment, Point origin)
{
    const ShapedItem &item = m_flow.shaped()->items[segment.item];
    GlyphRun run;
    run.face = item.face;
    run.source = m_flow.shaped();
    run.firstGlyph = segment.firstGlyph;
    run.glyphEnd = segment.glyphEnd;
    run.firstCharacter = segment.begin;
    run.characterEnd = segment.end;
    run.isRightToLeft = item.isRightToLeft();
    run.size = m_flow.style().size;
    run.colour = m_flow.runs()[item.run].look.colour.value_or(m_flow.style().colour);
    run.origin = origin;
    m_pages.paint(std::move(run));
}

void TextPainter::paintLink(std::size_t run, Point origin, double width)
{
    const TextStyle &style = m_flow.style();
    const InlineRun &look = m_flow.runs()[run].look;
    // A link must not be known by its colour alone.
    PlacedPath underline;
    underline.path = Path::rectangle({origin.x, origin.y + style.size * 0.13, width, style.size * 0.05});
    underline.fill = look.colour.value_or(style.colour);
    m_pages.decorate(std::move(underline));
    LinkArea area;
    area.area = {origin.x, m_pages.cursor().y, width, style.lineHeight()};
    area.uri = look.link;
    area.description = cleanText(look.text).simplified();
    area.node = m_nodes[run];
    m_pages.addLink(std::move(area));
}

} // namespace rosette::typeset
