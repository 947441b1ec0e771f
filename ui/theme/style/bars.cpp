// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/bars.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/style/controlstate.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rosette::style {

namespace {

constexpr int menuPadding = 12;

/// The room for a tick or an icon at the left of a menu's entry.
int menuIconSpace()
{
    return scaled(16) + 10;
}

} // namespace

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter)
{
    const QRect slider = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    if (option.maximum <= option.minimum || slider.isEmpty())
        return;
    const bool isHeld = option.state.testFlag(QStyle::State_Sunken) &&
                        option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool isUpright = option.orientation == Qt::Vertical;
    const qreal thickness = isHeld || isHovered ? 8 : 6;
    const qreal margin = (scrollBarExtent - thickness) / 2;
    const QRectF handle = isUpright ? QRectF(slider).adjusted(margin, 1, -margin, -1)
                                    : QRectF(slider).adjusted(1, margin, -1, -margin);
    paintBox(painter, handle, {isHeld ? Role::Text2 : Role::Control, std::nullopt, 1, thickness / 2});
}

QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part)
{
    const QRect &rect = option.rect;
    const bool isUpright = option.orientation == Qt::Vertical;
    const int length = isUpright ? rect.height() : rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(static_cast<int>(qint64(length) * option.pageStep / (range + option.pageStep)),
            std::min(28, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto span = [&](int from, int to) {
        return isUpright ? QRect(rect.left(), rect.top() + from, rect.width(), to - from)
                         : QRect(rect.left() + from, rect.top(), to - from, rect.height());
    };
    QRect place;
    if (part == QStyle::SC_ScrollBarGroove)
        place = rect;
    else if (part == QStyle::SC_ScrollBarSlider)
        place = span(start, start + slider);
    else if (part == QStyle::SC_ScrollBarSubPage)
        place = span(0, start);
    else if (part == QStyle::SC_ScrollBarAddPage)
        place = span(start + slider, length);
    return QStyle::visualRect(option.direction, rect, place);
}

void paintProgressGroove(const QStyleOption &option, QPainter &painter)
{
    paintBox(painter, option.rect, {Role::Track, std::nullopt, 1, option.rect.height() / 2.0});
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    QRectF done(option.rect);
    const int range = option.maximum - option.minimum;
    if (range > 0) {
        done.setWidth(done.width() * (option.progress - option.minimum) / range);
        if (option.direction == Qt::RightToLeft)
            done.moveRight(option.rect.right() + 1);
    } else {
        // Nobody knows how far it is: a part in the middle, which does not move.
        done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
    }
    if (done.width() >= 1)
        paintBox(painter, done, {Role::Accent, std::nullopt, 1, std::min(done.width(), done.height()) / 2});
}

void paintSplitter(const QStyleOption &option, QPainter &painter)
{
    const QRect &rect = option.rect;
    const bool isBetweenColumns = option.state.testFlag(QStyle::State_Horizontal);
    painter.fillRect(isBetweenColumns ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                      : QRect(rect.left(), rect.center().y(), rect.width(), 1),
        colour(stateOf(option).isHovered ? Role::Control : Role::Line));
}

void paintMenuPanel(const QStyleOption &option, QPainter &painter)
{
    // Square corners: without a compositor a window cannot be see-through at its corners.
    painter.fillRect(option.rect, colour(Role::Surface));
    paintBox(painter, option.rect, {std::nullopt, Role::Line, 1, 0});
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter)
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), colour(Role::Line));
        return;
    }
    const ControlState state = stateOf(option);
    if (option.state.testFlag(QStyle::State_Selected) && state.isEnabled)
        paintBox(painter, rect.adjusted(0, 0, 0, 0), {Role::AccentSoft, std::nullopt, 1, 6});
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(option.direction, rect, place);
    };
    const int side = scaled(16);
    const QRect lead(rect.left() + menuPadding, rect.center().y() - (side - 1) / 2, side, side);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        paintIcon(painter, mirrored(lead), Icon::Check, state.isEnabled ? Role::Accent : Role::Text3);
    else if (!option.icon.isNull())
        option.icon.paint(
            &painter, mirrored(lead), Qt::AlignCenter, state.isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect words = rect.adjusted(menuPadding + menuIconSpace(), 0, -menuPadding, 0);
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colour(state.isEnabled ? Role::Text : Role::Text3));
    painter.drawText(mirrored(words),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine,
        option.text.section(u'\t', 0, 0));
    painter.setPen(colour(Role::Text3));
    painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignRight, option.text.section(u'\t', 1));
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect tail(rect.right() - menuPadding - side, lead.top(), side, side);
        paintIcon(painter, mirrored(tail),
            option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight, Role::Text2);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {20, 9};
    const QFontMetrics metrics(option.font);
    const QString shortcut = option.text.section(u'\t', 1);
    int width =
        metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text.section(u'\t', 0, 0)).width();
    width += 2 * menuPadding + menuIconSpace() + 8;
    if (!shortcut.isEmpty())
        width += metrics.horizontalAdvance(shortcut) + 28;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += scaled(16) + 8;
    return {width, std::max(scaled(30), metrics.height() + 8)};
}

} // namespace rosette::style
