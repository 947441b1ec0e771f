// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QStyle>

#include <algorithm>

namespace rosette {

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : ItemsLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

int FlowLayout::arrange(const QRect &rect, bool isTrial) const
{
    const QRect inner = rect.marginsRemoved(contentsMargins());
    int x = inner.left();
    int y = inner.top();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    const auto endLine = [&] {
        const int spare =
            alignment() & Qt::AlignRight ? std::max(0, inner.right() + 1 + m_horizontalGap - x) : 0;
        for (const auto &[item, place] : std::as_const(line))
            if (!isTrial)
                item->setGeometry(QStyle::visualRect(
                    direction(), inner, place.translated(spare, (lineHeight - place.height()) / 2)));
        line.clear();
    };
    for (QLayoutItem *item : items()) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(inner.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        if (x > inner.left() && x + size.width() > inner.right() + 1) {
            endLine();
            x = inner.left();
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        line += {item, QRect(QPoint(x, y), size)};
        x += size.width() + m_horizontalGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y + lineHeight - inner.top() + contentsMargins().top() + contentsMargins().bottom();
}

} // namespace rosette
