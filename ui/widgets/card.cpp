// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/accessibleroles.h"
#include "ui/theme/painting.h"
#include "ui/widgets/dismiss.h"
#include "ui/widgets/separator.h"

#include <QVBoxLayout>

namespace rosette {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    provideAccessibleRoles();
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(12);
}

void Card::addRow(QWidget *row, int textStart)
{
    if (m_body->count() > 0) {
        auto *line = new Separator(Qt::Horizontal, this);
        line->setIndent(textStart);
        m_body->addWidget(line);
    }
    m_body->addWidget(row);
}

void Card::clear()
{
    dismissAll(*m_body);
}

void Card::setPadding(int pixels)
{
    m_body->setContentsMargins(pixels, pixels, pixels, pixels);
}

void Card::setGround(Role ground)
{
    m_ground = ground;
    update();
}

void Card::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isCurrent)
        paintBox(painter, rect(), {m_ground, Role::Accent, 2, radius::card});
    else if (m_ground != Role::Surface)
        paintBox(painter, rect(), {m_ground, std::nullopt, 1, radius::control});
    else
        paintBox(painter, rect(), {m_ground, Role::Line, 1, radius::card});
}

} // namespace rosette
