// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/plainflows.h"

#include "core/typeset/pagebuilder.h"

#include <algorithm>

namespace rosette::typeset {

RuleFlow::RuleFlow(const Rule &rule, double width) : m_rule(rule), m_width(width)
{
    m_height = std::max(0.0, rule.thickness);
}

void RuleFlow::place(PageBuilder &pages, double x) const
{
    PlacedPath line;
    line.path = Path::rectangle({x, pages.cursor().y, m_width, m_height});
    line.fill = m_rule.colour;
    pages.decorate(std::move(line));
    pages.advance(m_height);
}

SectionFlow::SectionFlow(std::vector<StackedFlow> children, bool keepTogether)
    : m_stack(std::move(children), keepTogether)
{
    m_height = m_stack.height();
    m_naturalWidth = m_stack.naturalWidth();
}

void SectionFlow::place(PageBuilder &pages, double x) const
{
    if (m_stack.isEmpty())
        return;
    pages.ensure(m_stack.leadHeight());
    const NodeScope section(pages, Role::Section);
    m_stack.place(pages, x);
}

BoxFlow::BoxFlow(const Box &box, StackFlow content, double width)
    : m_fill(box.fill), m_frame(box.frame), m_frameThickness(box.frameThickness), m_radius(box.radius),
      m_padding(box.padding), m_shrinkToFit(box.shrinkToFit), m_alignment(box.alignment),
      m_content(std::move(content)), m_width(width)
{
    m_height = std::max(0.0, m_padding.top + m_content.height() + m_padding.bottom);
    m_naturalWidth = std::max(0.0, m_padding.left + m_content.naturalWidth() + m_padding.right);
}

double BoxFlow::boxWidth() const
{
    return m_shrinkToFit ? std::min(m_width, m_naturalWidth) : m_width;
}

void BoxFlow::place(PageBuilder &pages, double x) const
{
    pages.ensure(m_height);
    const double free = m_width - boxWidth();
    if (m_alignment == Alignment::Centre)
        x += free / 2;
    else if (m_alignment == Alignment::End)
        x += free;
    const Cursor begin = pages.cursor();
    pages.enterBox();
    pages.advance(m_padding.top);
    m_content.place(pages, x + m_padding.left);
    pages.advance(m_padding.bottom);
    pages.leaveBox();
    const Cursor end = pages.cursor();
    for (std::size_t page = begin.page; page <= end.page; ++page) {
        pages.moveTo({page, 0});
        paintArea(pages, x, page == begin.page ? begin.y : pages.area().top,
            page == end.page ? end.y : pages.area().bottom);
    }
    pages.moveTo(end);
}

void BoxFlow::paintArea(PageBuilder &pages, double x, double from, double until) const
{
    if ((!m_fill && !m_frame) || until <= from)
        return;
    PlacedPath area;
    area.path = Path::roundedRectangle({x, from, boxWidth(), until - from}, m_radius);
    area.fill = m_fill;
    area.stroke = m_frame;
    area.strokeWidth = m_frameThickness;
    pages.decorate(std::move(area));
}

} // namespace rosette::typeset
