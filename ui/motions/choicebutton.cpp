// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/choicebutton.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace rosette {

namespace {

constexpr int cardHeight = 44;
constexpr int side = 14;
constexpr int disc = 18;
constexpr int gap = 8;

int capWidth(const QString &key)
{
    return QFontMetrics(rosette::font(TextStyle::Caption)).horizontalAdvance(key) + 12;
}

} // namespace

ChoiceButton::ChoiceButton(const QString &text, const QString &key, QWidget *parent)
    : QRadioButton(text, parent), m_key(key)
{
    setAccessibleName(text);
    setAccessibleDescription(tr("Key %1").arg(key));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ChoiceButton::sizeHint() const
{
    const int words = QFontMetrics(rosette::font(TextStyle::BodyStrong)).horizontalAdvance(text());
    return {2 * side + scaled(disc) + gap + words + gap + capWidth(m_key), scaled(cardHeight)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return sizeHint();
}

void ChoiceButton::enterEvent(QEnterEvent *)
{
    update();
}

void ChoiceButton::leaveEvent(QEvent *)
{
    update();
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isChecked();
    const bool isHover = isEnabled() && underMouse() && !isChosen;
    const Role ground = isChosen ? Role::AccentSoft : isHover || !isEnabled() ? Role::Soft : Role::Surface;
    paintBox(painter, rect(),
        {ground, isChosen ? Role::Accent : Role::Control, isChosen ? 2.0 : 1.0, radius::control});
    const Role ink = !isEnabled() ? Role::Text3 : isChosen ? Role::Accent : Role::Text;
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int diameter = scaled(disc);
    const QRectF ring = mirrored(QRect(side, (this->height() - diameter) / 2, diameter, diameter));
    painter.setBrush(colour(Role::Surface));
    if (isChosen) {
        const qreal width = diameter * 0.32;
        painter.setPen(QPen(colour(Role::Accent), width));
        painter.drawEllipse(ring.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    } else {
        painter.setPen(QPen(colour(Role::Control), 1.25));
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    }
    painter.setFont(rosette::font(TextStyle::BodyStrong));
    painter.setPen(colour(ink));
    const int left = side + diameter + gap;
    const QRect words(left, 0, width() - left - side - capWidth(m_key) - gap, this->height());
    painter.drawText(mirrored(words),
        static_cast<int>(Qt::AlignVCenter) |
            static_cast<int>(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft),
        text());
    const int capHeight = scaled(18);
    const QRect cap = mirrored(QRect(
        width() - side - capWidth(m_key), (this->height() - capHeight) / 2, capWidth(m_key), capHeight));
    paintBox(painter, cap, {Role::Sunken, Role::Line, 1, radius::keyCap});
    painter.setFont(rosette::font(TextStyle::Caption));
    painter.setPen(colour(Role::Text2));
    painter.drawText(cap, static_cast<int>(Qt::AlignCenter), m_key);
}

} // namespace rosette
