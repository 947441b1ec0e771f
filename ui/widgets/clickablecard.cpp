// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clickablecard.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <QKeyEvent>

#include <algorithm>

namespace rosette {

namespace {
constexpr int padding = 18;
constexpr int gap = 14;
constexpr int rim = 13;
} // namespace

ClickableCard::ClickableCard(Icon icon, const QString &title, const QString &detail, QWidget *parent)
    : QPushButton(title, parent), m_icon(icon)
{
    setAccessibleDescription(detail);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    FocusVisibility::setRadius(*this, radius::card);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void ClickableCard::setPrimary(bool primary)
{
    m_isPrimary = primary;
    update();
}

QSize ClickableCard::sizeHint() const
{
    const int words = std::max(widthOfWords(title()), widthOfWords(detail()));
    const int width = wordsLeft() + std::min(words, scaled(420)) + gap + scaled(16) + padding;
    return {width, heightForWidth(width)};
}

QSize ClickableCard::minimumSizeHint() const
{
    const int words = std::max(widestWord(title()), widestWord(detail()));
    const int width = wordsLeft() + words + gap + scaled(16) + padding;
    return {width, heightForWidth(sizeHint().width())};
}

int ClickableCard::heightForWidth(int width) const
{
    const int inner = wordsWidth(width);
    return heightOfWords(title(), inner) + heightOfWords(detail(), inner) + 2 * rim + 2;
}

void ClickableCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    Box box{isHot ? Role::Soft : Role::Surface, Role::Line, 1, radius::card};
    if (m_isPrimary)
        box = {isHot ? Role::AccentHover : Role::Accent, std::nullopt, 1, radius::card};
    paintBox(painter, rect(), box);
    const auto mirrored = [this](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const int large = scaled(20);
    const int small = scaled(16);
    paintIcon(painter, mirrored(QRect(padding, (height() - large) / 2, large, large)), m_icon,
        m_isPrimary ? Role::OnAccent : Role::Accent);
    paintIcon(painter, mirrored(QRect(width() - padding - small, (height() - small) / 2, small, small)),
        layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight,
        m_isPrimary ? Role::OnAccent : Role::Text);
    const int inner = wordsWidth(width());
    const int high = heightOfWords(title(), inner);
    const int low = heightOfWords(detail(), inner);
    const int top = (height() - high - low) / 2;
    painter.setPen(colour(m_isPrimary ? Role::OnAccent : Role::Text));
    paintWords(painter, mirrored(QRect(wordsLeft(), top, inner, high)), title());
    painter.setPen(colour(m_isPrimary ? Role::OnAccent : Role::Text2));
    paintWords(painter, mirrored(QRect(wordsLeft(), top + high, inner, low)), detail());
}

void ClickableCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

Words ClickableCard::title() const
{
    return {text(), TextStyle::BodyStrong, Qt::AlignLeft, 0, true};
}

Words ClickableCard::detail() const
{
    return {accessibleDescription(), TextStyle::Small, Qt::AlignLeft, 0, true};
}

int ClickableCard::wordsLeft() const
{
    return padding + scaled(20) + gap;
}

int ClickableCard::wordsWidth(int width) const
{
    return width - wordsLeft() - gap - scaled(16) - padding;
}

} // namespace rosette
