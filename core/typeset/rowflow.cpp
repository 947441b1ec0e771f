// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/rowflow.h"

#include "core/typeset/pagebuilder.h"

#include <algorithm>
#include <optional>

namespace rosette::typeset {

RowFlow::RowFlow(std::vector<PlacedColumn> columns, RowMeaning meaning, double naturalWidth)
    : m_columns(std::move(columns)), m_meaning(meaning)
{
    std::stable_sort(m_columns.begin(), m_columns.end(),
        [](const PlacedColumn &a, const PlacedColumn &b) { return a.readingOrder < b.readingOrder; });
    for (const PlacedColumn &column : m_columns)
        m_height = std::max(m_height, column.content.height());
    m_naturalWidth = naturalWidth;
}

void RowFlow::place(PageBuilder &pages, double x) const
{
    pages.ensure(m_height);
    std::optional<NodeScope> list;
    if (m_meaning == RowMeaning::List)
        list.emplace(pages, Role::List);
    const Cursor begin = pages.cursor();
    Cursor end = begin;
    for (const PlacedColumn &column : m_columns) {
        pages.moveTo(begin);
        placeColumn(column, pages, x + column.x);
        end = std::max(end, pages.cursor());
    }
    if (end.page == begin.page)
        end.y = std::max(end.y, begin.y + m_height);
    pages.moveTo(end);
}

void RowFlow::placeColumn(const PlacedColumn &column, PageBuilder &pages, double x) const
{
    if (column.content.isEmpty())
        return;
    if (pages.fits(m_height)) {
        const double free = m_height - column.content.height();
        if (column.alignment == VerticalAlignment::Middle)
            pages.advance(free / 2);
        else if (column.alignment == VerticalAlignment::Bottom)
            pages.advance(free);
    }
    std::optional<NodeScope> item;
    std::optional<NodeScope> body;
    if (m_meaning == RowMeaning::List) {
        item.emplace(pages, Role::ListItem);
        body.emplace(pages, Role::ListBody);
    }
    column.content.place(pages, x);
}

} // namespace rosette::typeset
