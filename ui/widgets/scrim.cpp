// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace rosette {

namespace {
constexpr int fadeMilliseconds = 120;
}

Scrim::Scrim(QWidget *window) : QWidget(window)
{
    setGeometry(window->rect());
    window->installEventFilter(this);
    if (!Theme::instance().reducesMotion() && window->isVisible()) {
        auto *fade = new QVariantAnimation(this);
        fade->setStartValue(0.0);
        fade->setEndValue(1.0);
        fade->setDuration(fadeMilliseconds);
        connect(fade, &QVariantAnimation::valueChanged, this, [this](const QVariant &strength) {
            m_strength = strength.toReal();
            update();
        });
        fade->start(QAbstractAnimation::DeleteWhenStopped);
    }
    show();
    raise();
}

bool Scrim::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(static_cast<QWidget *>(watched)->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent *)
{
    QColor shade = colour(Role::Scrim);
    shade.setAlphaF(shade.alphaF() * static_cast<float>(m_strength));
    QPainter(this).fillRect(rect(), shade);
}

} // namespace rosette
