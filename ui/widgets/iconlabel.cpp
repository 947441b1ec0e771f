// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace rosette {

IconLabel::IconLabel(Icon icon, Role role, int size, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_role(role), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void IconLabel::setIcon(Icon icon, Role role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::setTile(Role ground, int side)
{
    m_ground = ground;
    m_tile = side;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = scaled(std::max(m_size, m_tile));
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_tile > 0)
        paintBox(painter, rect(), {m_ground, std::nullopt});
    const int side = scaled(m_size);
    paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_icon, m_role);
}

} // namespace rosette
