// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/criterionhead.h"

#include "ui/reviews/numbertile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace rosette {

CriterionHead::CriterionHead(int number, const QString &title, QWidget *parent)
    : QPushButton(parent), m_number(number), m_title(title), m_tile(new NumberTile(number, this)),
      m_name(new TextLabel(TextStyle::SmallStrong, Role::Text, title, this)),
      m_chip(new Chip(Icon::Open, QString(), Tone::Neutral, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 12, 10, 12);
    layout->setSpacing(8);
    layout->addWidget(m_tile);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_chip);
    for (QWidget *part :
        {static_cast<QWidget *>(m_tile), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_chip)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_chip->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::PointingHandCursor);
    setLook(lookOf(std::optional<Verdict>()));
}

void CriterionHead::setCurrent(bool current)
{
    m_tile->setCurrent(current);
}

void CriterionHead::setLook(const Look &look)
{
    m_chip->setState(look.icon, look.words, look.tone);
    setAccessibleName(tr("%1 %2: %3").arg(m_number).arg(m_title, look.words));
}

QSize CriterionHead::sizeHint() const
{
    return layout()->sizeHint();
}

int CriterionHead::heightForWidth(int width) const
{
    return std::max(scaled(46), layout()->heightForWidth(width));
}

bool CriterionHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QPushButton::event(event);
}

} // namespace rosette
