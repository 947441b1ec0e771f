// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/tableflow.h"

#include "core/typeset/pagebuilder.h"

namespace rosette::typeset {

TableFlow::TableFlow(
    std::vector<ComposedRow> header, std::vector<ComposedRow> body, TableLook look, double naturalWidth)
    : m_header(std::move(header)), m_body(std::move(body)), m_look(std::move(look))
{
    for (const ComposedRow &row : m_header)
        m_headerHeight += row.height;
    m_height = m_headerHeight;
    for (const ComposedRow &row : m_body)
        m_height += row.height;
    m_naturalWidth = naturalWidth;
}

double TableFlow::leadHeight() const
{
    return m_headerHeight + (m_body.empty() ? 0 : m_body.front().height);
}

void TableFlow::place(PageBuilder &pages, double x) const
{
    if (m_header.empty() && m_body.empty())
        return;
    pages.ensure(leadHeight());
    const NodeScope table(pages, Role::Table);
    placeHeader(pages, x);
    placeBody(pages, x);
}

void TableFlow::placeHeader(PageBuilder &pages, double x) const
{
    if (m_header.empty())
        return;
    // A head without a body is not allowed in a structure tree.
    std::optional<NodeScope> head;
    if (!m_body.empty())
        head.emplace(pages, Role::TableHead);
    paintFill(
        pages, {x, pages.cursor().y, m_look.width, m_headerHeight}, m_look.headerFill, m_look.headerRadius);
    for (const ComposedRow &row : m_header)
        placeRow(row, pages, x, Scope::Column);
}

void TableFlow::repeatHeader(PageBuilder &pages, double x) const
{
    if (m_header.empty() || pages.isArtifact())
        return;
    pages.openArtifact(Artifact::Pagination);
    placeHeader(pages, x);
    pages.closeArtifact();
}

void TableFlow::placeBody(PageBuilder &pages, double x) const
{
    if (m_body.empty())
        return;
    const NodeScope body(pages, Role::TableBody);
    bool isStriped = false;
    for (const ComposedRow &row : m_body) {
        const bool isFirst = &row == &m_body.front();
        if (!isFirst && !pages.fits(row.height)) {
            pages.nextPage();
            repeatHeader(pages, x);
        }
        if (!pages.fits(row.height))
            pages.report({ProblemKind::Overfull, row.cells.front().text().left(60), {},
                pages.cursor().y + row.height - pages.area().bottom});
        const Rectangle area{x, pages.cursor().y, m_look.width, row.height};
        if (isStriped)
            paintFill(pages, area, m_look.stripeFill, 0);
        isStriped = !isStriped;
        placeRow(row, pages, x, Scope::Row);
    }
}

void TableFlow::placeRow(const ComposedRow &row, PageBuilder &pages, double x, Scope headerScope) const
{
    const Cursor begin = pages.cursor();
    const NodeScope scope(pages, Role::CellRow);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const NodeScope cell(pages, row.isHeader[i] ? Role::HeaderCell : Role::DataCell);
        if (StructureNode *node = cell.node(); node && row.isHeader[i])
            node->scope = headerScope;
        placeCell(row.cells[i], pages, x + m_look.columnX[i] + m_look.cellPadding.left, row.height);
        pages.moveTo(begin);
    }
    const double bottom = begin.y + row.height;
    paintFill(
        pages, {x, bottom - m_look.ruleThickness, m_look.width, m_look.ruleThickness}, m_look.ruleColour, 0);
    pages.advance(row.height);
}

void TableFlow::placeCell(const TextFlow &cell, PageBuilder &pages, double x, double rowHeight) const
{
    const double free = rowHeight - m_look.cellPadding.top - m_look.cellPadding.bottom - cell.height();
    double shift = m_look.cellPadding.top;
    if (m_look.alignment == VerticalAlignment::Middle)
        shift += free / 2;
    else if (m_look.alignment == VerticalAlignment::Bottom)
        shift += free;
    pages.advance(shift);
    cell.placeWhole(pages, x);
}

void TableFlow::paintFill(
    PageBuilder &pages, const Rectangle &area, const std::optional<Colour> &fill, double radius) const
{
    if (!fill)
        return;
    PlacedPath painted;
    painted.path = Path::roundedRectangle(area, radius);
    painted.fill = fill;
    pages.decorate(std::move(painted));
}

} // namespace rosette::typeset
