// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/buttons.h"

#include "ui/theme/buttonkind.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/style/controlstate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rosette::style {

namespace {

constexpr int iconGap = 8;

Box normalBox(const ControlState &state)
{
    if (!state.isEnabled)
        return {Role::Soft, std::nullopt};
    if (state.isPressed || state.isChecked)
        return {Role::Track, Role::Control};
    return {state.isHovered ? Role::Soft : Role::Surface, Role::Control};
}

Box primaryBox(const ControlState &state)
{
    if (!state.isEnabled)
        return {Role::Soft, std::nullopt};
    return {state.isHovered || state.isPressed ? Role::AccentHover : Role::Accent, std::nullopt};
}

Box flatBox(const ControlState &state)
{
    if (state.isEnabled && (state.isPressed || state.isChecked))
        return {Role::Track, std::nullopt};
    if (state.isHovered)
        return {Role::Soft, std::nullopt};
    return {std::nullopt, std::nullopt};
}

Role labelRole(ButtonKind kind, const ControlState &state)
{
    if (!state.isEnabled)
        return Role::Text3;
    switch (kind) {
    case ButtonKind::Normal:
        return Role::Text;
    case ButtonKind::Primary:
        return Role::OnAccent;
    case ButtonKind::Flat:
        return state.isHovered || state.isPressed ? Role::Text : Role::Text2;
    case ButtonKind::Link:
        return state.isHovered || state.isPressed ? Role::AccentHover : Role::Accent;
    }
    return Role::Text;
}

int sidePadding(ButtonKind kind, bool compact)
{
    if (kind == ButtonKind::Link)
        return 2;
    return compact ? 11 : 15;
}

} // namespace

void paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    switch (buttonKind(widget)) {
    case ButtonKind::Normal:
        paintBox(painter, option.rect, normalBox(state));
        break;
    case ButtonKind::Primary:
        paintBox(painter, option.rect, primaryBox(state));
        break;
    case ButtonKind::Flat:
        paintBox(painter, option.rect, flatBox(state));
        break;
    case ButtonKind::Link:
        break;
    }
}

void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    const ButtonKind kind = buttonKind(widget);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool hasIcon = !option.icon.isNull();
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int icon = hasIcon ? option.iconSize.width() : 0;
    const int gap = hasIcon && !option.text.isEmpty() ? iconGap : 0;
    const int chevron = hasMenu ? scaled(16) : 0;
    const int menu = hasMenu ? chevron + (option.text.isEmpty() ? 0 : iconGap) : 0;
    QRect rest = option.rect;
    rest.setLeft(rest.left() + std::max(0, (rest.width() - icon - gap - textWidth - menu) / 2));
    painter.save();
    painter.setPen(colour(labelRole(kind, state)));
    if (hasIcon) {
        const QRect place(rest.left(), rest.center().y() - (icon - 1) / 2, icon, icon);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter,
            state.isEnabled ? QIcon::Normal : QIcon::Disabled);
        rest.setLeft(rest.left() + icon + gap);
    }
    if (kind == ButtonKind::Link && state.isHovered) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    const QRect words(rest.left(), rest.top(), textWidth, rest.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
        Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextDontClip, option.text);
    if (hasMenu) {
        const QRect place(
            words.right() + 1 + menu - chevron, rest.center().y() - (chevron - 1) / 2, chevron, chevron);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), Icon::ChevronDown,
            labelRole(kind, state));
    }
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const bool compact = isCompact(widget) || kind == ButtonKind::Link;
    const int height = std::max(scaled(compact ? 28 : 34), option.fontMetrics.height() + 8);
    if (option.text.isEmpty())
        return {std::max(height, contents.width() + 8), height};
    // QPushButton counts 4 pixels between icon and text.
    const int more = option.icon.isNull() ? 0 : iconGap - 4;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width() + 4;
    const int menu = option.features.testFlag(QStyleOptionButton::HasMenu) ? scaled(16) + iconGap : 0;
    return {words + icon + more + menu + 2 * sidePadding(kind, compact), height};
}

void paintToolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    // Tool buttons are flat unless told, and Normal is what a widget is that was never told.
    const bool isPrimary = buttonKind(widget) == ButtonKind::Primary;
    paintBox(painter, option.rect, isPrimary ? primaryBox(state) : flatBox(state));
}

QSize toolButtonSize(const QSize &contents)
{
    return {std::max(contents.width() + 12, scaled(28)), std::max(contents.height() + 8, scaled(28))};
}

void paintCheckBox(const QStyleOption &option, QPainter &painter)
{
    const ControlState state = stateOf(option);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    Box box{state.isHovered ? Role::Soft : Role::Surface, Role::Control, 1.5, 4};
    if (!state.isEnabled)
        box = {Role::Soft, Role::Line, 1, 4};
    else if (state.isChecked || isPartly)
        box = {state.isHovered ? Role::AccentHover : Role::Accent, std::nullopt, 1, 4};
    paintBox(painter, option.rect, box);
    if (state.isChecked || isPartly)
        paintIcon(painter, option.rect.adjusted(2, 2, -2, -2), isPartly ? Icon::Minus : Icon::Check,
            state.isEnabled ? Role::OnAccent : Role::Text3);
}

void paintRadioButton(const QStyleOption &option, QPainter &painter)
{
    const ControlState state = stateOf(option);
    const qreal round = option.rect.height() / 2.0;
    Box box{state.isHovered ? Role::Soft : Role::Surface, Role::Control, 1.5, round};
    if (!state.isEnabled)
        box = {Role::Soft, state.isChecked ? Role::Text3 : Role::Line,
            state.isChecked ? option.rect.height() * 0.28 : 1.0, round};
    else if (state.isChecked)
        box = {Role::Surface, state.isHovered ? Role::AccentHover : Role::Accent, option.rect.height() * 0.28,
            round};
    // The arc of a thick line must stay a circle: its middle is what is rounded.
    box.radius = round - box.lineWidth / 2;
    paintBox(painter, option.rect, box);
}

} // namespace rosette::style
