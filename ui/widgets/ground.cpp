// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ground.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPaintEvent>

namespace rosette {

Ground::Ground(Role role, QWidget *parent) : QWidget(parent), m_role(role) {}

void Ground::setRole(Role role)
{
    m_role = role;
    update();
}

void Ground::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), colour(m_role));
}

} // namespace rosette
