// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/stagebutton.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace rosette {

namespace {

constexpr int buttonHeight = 36;
constexpr int side = 12;
constexpr int gap = 8;

} // namespace

StageButton::StageButton(const QString &text, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_key(key)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    if (!key.isEmpty())
        setAccessibleDescription(tr("Key %1").arg(key));
    connect(&Theme::instance(), &Theme::changed, this, [this] { update(); });
}

void StageButton::setScale(const StageScale &scale)
{
    m_scale = scale;
}

void StageButton::setPrimary(bool primary)
{
    m_isPrimary = primary;
    update();
}

void StageButton::setReason(const QString &reason)
{
    setEnabled(reason.isEmpty());
    setToolTip(reason);
    const QString key = m_key.isEmpty() ? QString() : tr("Key %1").arg(m_key);
    setAccessibleDescription(reason.isEmpty() ? key : reason);
}

QSize StageButton::sizeHint() const
{
    const int words = QFontMetrics(m_scale.font(TextStyle::BodyStrong)).horizontalAdvance(text());
    const int key = m_key.isEmpty() ? 0 : m_scale(gap) + keySize(m_key, m_scale).width();
    return {2 * m_scale(side) + words + key + 2, m_scale(buttonHeight)};
}

void StageButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool StageButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave ||
        event->type() == QEvent::EnabledChange)
        update();
    return QAbstractButton::event(event);
}

void StageButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHover = isEnabled() && underMouse();
    Box box{Role::Surface, Role::Control, 1, radius::control};
    Role ink = Role::Text;
    if (!isEnabled()) {
        box = {Role::Soft, std::nullopt, 1, radius::control};
        ink = Role::Text3;
    } else if (m_isPrimary) {
        box = {isHover ? Role::AccentHover : Role::Accent, std::nullopt, 1, radius::control};
        ink = Role::OnAccent;
    } else if (isDown() || isHover) {
        box.fill = isDown() ? Role::Track : Role::Soft;
    }
    paintBox(painter, rect(), box);
    const QSize key = m_key.isEmpty() ? QSize() : keySize(m_key, m_scale);
    painter.setFont(m_scale.font(TextStyle::BodyStrong));
    painter.setPen(colour(ink));
    QRect words = rect().adjusted(m_scale(side), 0, -m_scale(side), 0);
    if (!m_key.isEmpty())
        words.setRight(words.right() - key.width() - m_scale(gap));
    painter.drawText(words, static_cast<int>(Qt::AlignCenter), text());
    if (!m_key.isEmpty())
        paintKey(painter,
            QRect(QPoint(width() - m_scale(side) - key.width(), (height() - key.height()) / 2), key), m_key,
            m_scale);
}

} // namespace rosette
