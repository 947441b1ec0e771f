// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findbutton.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rosette {

namespace {

constexpr int fieldHeight = 32;
constexpr int railHeight = 36;
constexpr int symbolSize = 16;
constexpr int railSymbolSize = 20;
constexpr int padding = 9;

QString keyWords()
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

} // namespace

FindButton::FindButton(QWidget *parent) : QPushButton(parent)
{
    setText(tr("Find or do"));
    setAccessibleDescription(tr("Opens the list of every act and everything by name"));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusVisibility::paintOwnFocus(*this);
}

void FindButton::setFolded(bool folded)
{
    m_isFolded = folded;
    setToolTip(folded ? tr("Find or do (%1)").arg(keyWords()) : QString());
    updateGeometry();
}

void FindButton::setRailHeight(int height)
{
    if (height == m_railHeight)
        return;
    m_railHeight = height;
    updateGeometry();
}

QSize FindButton::sizeHint() const
{
    if (m_isFolded)
        return {scaled(railHeight), m_railHeight > 0 ? m_railHeight : scaled(railHeight)};
    const int words = QFontMetrics(rosette::font(TextStyle::Small)).horizontalAdvance(text());
    const int key = QFontMetrics(rosette::font(TextStyle::CaptionStrong)).horizontalAdvance(keyWords());
    return {words + key + scaled(symbolSize) + 5 * padding + 12, scaled(fieldHeight)};
}

void FindButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isFolded) {
        if (isDown() || underMouse())
            paintBox(painter, rect(), {Role::Track, std::nullopt});
        const int side = scaled(railSymbolSize);
        const QPoint corner = rect().center() - QPoint(side / 2 - 1, side / 2 - 1);
        paintIcon(painter, QRect(corner, QSize(side, side)), Icon::Search, Role::Text2);
    } else {
        paintField(painter);
    }
    if (FocusVisibility::instance().isVisibleOn(this))
        paintFocusRing(painter, rect(), radius::control);
}

void FindButton::paintField(QPainter &painter)
{
    paintBox(painter, rect(), {underMouse() ? Role::Soft : Role::Surface, Role::Control});
    const int side = scaled(symbolSize);
    const QRect iconBox(padding, rect().center().y() - side / 2 + 1, side, side);
    paintIcon(painter, iconBox, Icon::Search, Role::Text2);
    painter.setFont(rosette::font(TextStyle::Small));
    painter.setPen(colour(Role::Text3));
    painter.drawText(rect().adjusted(iconBox.right() + padding, 0, 0, 0), Qt::AlignVCenter, text());

    const QString key = keyWords();
    const QFont keyFont = rosette::font(TextStyle::CaptionStrong);
    const int width = QFontMetrics(keyFont).horizontalAdvance(key) + 10;
    const int height = scaled(20);
    const QRect cap(rect().right() - width - 7, rect().center().y() - height / 2 + 1, width, height);
    paintBox(painter, cap, {Role::Sunken, Role::Line, 1, radius::keyCap});
    painter.setFont(keyFont);
    painter.setPen(colour(Role::Text2));
    painter.drawText(cap, Qt::AlignCenter, key);
}

} // namespace rosette
