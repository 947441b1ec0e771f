// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnslayout.h"

#include "ui/theme/theme.h"

#include <QStyle>

#include <algorithm>

namespace rosette {

ColumnsLayout::ColumnsLayout(QWidget *parent, int most, int leastWidth, int gap)
    : ItemsLayout(parent), m_most(most), m_leastWidth(leastWidth), m_gap(gap)
{
}

QSize ColumnsLayout::sizeHint() const
{
    const int columns = std::clamp(count(), 1, m_most);
    const int width = columns * scaled(m_leastWidth) + (columns - 1) * m_gap;
    return {width, heightForWidth(width)};
}

int ColumnsLayout::columnsFor(int width) const
{
    return std::clamp((width + m_gap) / (scaled(m_leastWidth) + m_gap), 1, m_most);
}

int ColumnsLayout::arrange(const QRect &rect, bool isTrial) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int columns = columnsFor(inner.width());
    const auto leftOf = [&](int column) { return column * (inner.width() + m_gap) / columns; };
    QList<QLayoutItem *> shown;
    std::copy_if(items().begin(), items().end(), std::back_inserter(shown),
        [](const QLayoutItem *item) { return !item->isEmpty(); });
    int y = inner.top();
    for (qsizetype first = 0; first < shown.size(); first += columns) {
        const QList<QLayoutItem *> row = shown.mid(first, columns);
        int height = 0;
        const auto widthOf = [&](int column) { return leftOf(column + 1) - leftOf(column) - m_gap; };
        for (int column = 0; column < row.size(); ++column) {
            const QLayoutItem *item = row.at(column);
            height = std::max(height, item->hasHeightForWidth() ? item->heightForWidth(widthOf(column))
                                                                : item->sizeHint().height());
        }
        for (int column = 0; column < row.size() && !isTrial; ++column)
            row.at(column)->setGeometry(QStyle::visualRect(
                direction(), inner, QRect(inner.left() + leftOf(column), y, widthOf(column), height)));
        y += height + m_gap;
    }
    const int used = shown.isEmpty() ? 0 : y - m_gap - inner.top();
    return used + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace rosette
