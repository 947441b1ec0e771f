// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/listflow.h"

#include "core/typeset/pagebuilder.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

Numbering numbering(ListMarker marker)
{
    switch (marker) {
    case ListMarker::None:
        return Numbering::None;
    case ListMarker::Bullet:
        return Numbering::Bullet;
    case ListMarker::Decimal:
        return Numbering::Decimal;
    }
    return Numbering::None;
}

} // namespace

ListFlow::ListFlow(std::vector<ComposedItem> items, ListMarker marker, double indent, double gap)
    : m_items(std::move(items)), m_marker(marker), m_indent(marker == ListMarker::None ? 0 : indent),
      m_gap(gap)
{
    for (const ComposedItem &item : m_items) {
        m_height += item.content.height() + (&item == &m_items.front() ? 0 : m_gap);
        m_naturalWidth = std::max(m_naturalWidth, m_indent + item.content.naturalWidth());
    }
}

double ListFlow::leadHeight() const
{
    return m_items.empty() ? 0 : m_items.front().content.leadHeight();
}

void ListFlow::place(PageBuilder &pages, double x) const
{
    if (m_items.empty())
        return;
    pages.ensure(leadHeight());
    const NodeScope list(pages, Role::List);
    if (StructureNode *node = list.node())
        node->numbering = numbering(m_marker);
    for (const ComposedItem &item : m_items) {
        if (&item != &m_items.front() && !pages.isAtTop())
            pages.advance(m_gap);
        placeItem(item, pages, x);
    }
}

void ListFlow::placeItem(const ComposedItem &item, PageBuilder &pages, double x) const
{
    pages.ensure(item.content.leadHeight());
    const NodeScope scope(pages, Role::ListItem);
    if (item.marker) {
        const Cursor begin = pages.cursor();
        const NodeScope label(pages, Role::Label);
        item.marker->place(pages, x);
        pages.moveTo(begin);
    }
    const NodeScope body(pages, Role::ListBody);
    item.content.place(pages, x + m_indent);
}

} // namespace rosette::typeset
