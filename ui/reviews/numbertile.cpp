// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/numbertile.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rosette {

NumberTile::NumberTile(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void NumberTile::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

QSize NumberTile::sizeHint() const
{
    return {scaled(22), scaled(22)};
}

void NumberTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(
        painter, rect(), Box{m_isCurrent ? Role::Accent : Role::Soft, std::nullopt, 1, radius::keyCap + 1});
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(m_isCurrent ? Role::OnAccent : Role::Text2));
    painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace rosette
