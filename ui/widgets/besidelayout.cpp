// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/besidelayout.h"

#include "ui/theme/theme.h"

#include <QStyle>

#include <algorithm>

namespace rosette {

namespace {

/// Its size where it may be as wide as it wants, but not wider than @p most.
QSize sizeOf(const QLayoutItem &item, int most)
{
    QSize size = item.sizeHint();
    size.setWidth(std::min(size.width(), std::max(most, item.minimumSize().width())));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

int heightAt(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

BesideLayout::BesideLayout(int least, int gap, QWidget *parent)
    : ItemsLayout(parent), m_least(least), m_gap(gap)
{
}

void BesideLayout::addPart(QLayout *part)
{
    addChildLayout(part);
    addItem(part);
}

void BesideLayout::setIndent(int picture)
{
    m_picture = picture;
    invalidate();
}

int BesideLayout::indent() const
{
    return m_picture > 0 ? scaled(m_picture) + m_gap : 0;
}

QSize BesideLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const int first = count() > 0 && !items().constFirst()->isEmpty() ? itemAt(0)->sizeHint().width() : 0;
    const int width = first + widthOfOthers() + margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QList<QLayoutItem *> BesideLayout::others() const
{
    QList<QLayoutItem *> shown;
    std::copy_if(items().begin() + std::min<qsizetype>(1, items().size()), items().end(),
        std::back_inserter(shown), [](const QLayoutItem *item) { return !item->isEmpty(); });
    return shown;
}

/// With the gaps before each of them.
int BesideLayout::widthOfOthers() const
{
    int width = 0;
    for (const QLayoutItem *item : others())
        width += m_gap + item->sizeHint().width();
    return width;
}

bool BesideLayout::isOneLine(int width) const
{
    return std::min(itemAt(0)->sizeHint().width(), scaled(m_least)) + widthOfOthers() <= width;
}

int BesideLayout::arrange(const QRect &rect, bool isTrial) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    if (count() == 0)
        return margins.top() + margins.bottom();
    const int height =
        isOneLine(inner.width()) ? arrangeBeside(inner, isTrial) : arrangeBeneath(inner, isTrial);
    return height + margins.top() + margins.bottom();
}

int BesideLayout::arrangeBeside(const QRect &inner, bool isTrial) const
{
    QLayoutItem *first = itemAt(0);
    const int firstWidth = inner.width() - widthOfOthers();
    int height = first->isEmpty() ? 0 : heightAt(*first, firstWidth);
    for (const QLayoutItem *item : others())
        height = std::max(height, sizeOf(*item, item->sizeHint().width()).height());
    if (isTrial)
        return height;
    const int room = std::max(height, inner.height());
    const auto put = [&](QLayoutItem &item, int x, const QSize &size) {
        const QRect place(QPoint(x, inner.top() + (room - size.height()) / 2), size);
        item.setGeometry(QStyle::visualRect(direction(), inner, place));
    };
    put(*first, inner.left(), {firstWidth, heightAt(*first, firstWidth)});
    int x = inner.left() + firstWidth;
    for (QLayoutItem *item : others()) {
        const QSize size = sizeOf(*item, item->sizeHint().width());
        put(*item, x + m_gap, size);
        x += m_gap + size.width();
    }
    return height;
}

int BesideLayout::arrangeBeneath(const QRect &inner, bool isTrial) const
{
    QLayoutItem *first = itemAt(0);
    int y = inner.top();
    if (!first->isEmpty()) {
        const int height = heightAt(*first, inner.width());
        if (!isTrial)
            first->setGeometry(QRect(inner.left(), y, inner.width(), height));
        y += height + m_gap / 2 + 2;
    }
    const QRect beneath = inner.adjusted(indent(), 0, 0, 0);
    QList<QLayoutItem *> line;
    int width = 0;
    const auto endLine = [&] {
        y += arrangeLine(line, QRect(beneath.left(), y, beneath.width(), 0), isTrial) + m_gap / 2 + 2;
        line.clear();
        width = 0;
    };
    for (QLayoutItem *item : others()) {
        const int wanted = sizeOf(*item, beneath.width()).width();
        if (!line.isEmpty() && width + m_gap + wanted > beneath.width())
            endLine();
        width += (line.isEmpty() ? 0 : m_gap) + wanted;
        line += item;
    }
    if (!line.isEmpty())
        endLine();
    return std::max(0, y - (m_gap / 2 + 2) - inner.top());
}

/// Side by side, at the end of the line, or at its start where they are indented; returns how high they are.
int BesideLayout::arrangeLine(const QList<QLayoutItem *> &line, const QRect &inner, bool isTrial) const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : line) {
        const QSize size = sizeOf(*item, inner.width());
        width += size.width() + (width > 0 ? m_gap : 0);
        height = std::max(height, size.height());
    }
    int x = m_picture >= 0 ? inner.left() : std::max(inner.left(), inner.right() + 1 - width);
    for (QLayoutItem *item : line) {
        const QSize size = sizeOf(*item, inner.width());
        const QRect place(QPoint(x, inner.top() + (height - size.height()) / 2), size);
        if (!isTrial)
            item->setGeometry(QStyle::visualRect(direction(), inner, place));
        x += size.width() + m_gap;
    }
    return height;
}

} // namespace rosette
