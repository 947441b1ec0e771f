// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/separator.h"

#include "ui/theme/theme.h"

#include <QStyle>
#include <QPainter>

namespace rosette {

Separator::Separator(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Separator::setIndent(int pixels)
{
    m_indent = pixels;
    update();
}

QSize Separator::sizeHint() const
{
    return {1, 1};
}

int Separator::indent() const
{
    constexpr int gap = 14;
    return m_indent > gap ? scaled(m_indent - gap) + gap : m_indent;
}

void Separator::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect line = m_orientation == Qt::Horizontal ? rect().adjusted(indent(), 0, 0, 0) : rect();
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), colour(Role::Line));
}

} // namespace rosette
