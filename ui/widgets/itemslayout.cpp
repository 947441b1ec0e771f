// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/itemslayout.h"

#include <QWidget>

namespace rosette {

ItemsLayout::ItemsLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

ItemsLayout::~ItemsLayout()
{
    qDeleteAll(m_items);
}

void ItemsLayout::addItem(QLayoutItem *item)
{
    m_items += item;
    invalidate();
}

int ItemsLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *ItemsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ItemsLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items.takeAt(index);
    invalidate();
    return taken;
}

int ItemsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), true);
}

QSize ItemsLayout::minimumSize() const
{
    QSize least;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void ItemsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

Qt::LayoutDirection ItemsLayout::direction() const
{
    return parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
}

} // namespace rosette
