// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style/items.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/style/controlstate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace rosette::style {

namespace {

constexpr int tabPadding = 10;
constexpr int headerPadding = 10;

/// Where the cell stands in its row. Trees say so themselves.
QStyleOptionViewItem::ViewItemPosition positionOf(const QStyleOptionViewItem &option, const QWidget *widget)
{
    const auto *table = qobject_cast<const QTableView *>(widget);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return option.viewItemPosition;
    const QHeaderView &columns = *table->horizontalHeader();
    const int place = columns.visualIndex(option.index.column());
    const int last = columns.count() - 1;
    if (last == 0)
        return QStyleOptionViewItem::OnlyOne;
    if (place == 0)
        return QStyleOptionViewItem::Beginning;
    return place == last ? QStyleOptionViewItem::End : QStyleOptionViewItem::Middle;
}

/// The row's ends are round, the cells between are not.
QRectF roundedAtRowEnds(const QRect &cell, QStyleOptionViewItem::ViewItemPosition position)
{
    constexpr qreal beyond = radius::control + 1;
    const bool endsHere =
        position != QStyleOptionViewItem::Beginning && position != QStyleOptionViewItem::Middle;
    const bool beginsHere = position != QStyleOptionViewItem::Middle && position != QStyleOptionViewItem::End;
    return QRectF(cell).adjusted(beginsHere ? 0 : -beyond, 0, endsHere ? 0 : beyond, 0);
}

} // namespace

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget)
{
    std::optional<Role> fill;
    if (option.state.testFlag(QStyle::State_Selected))
        fill = Role::AccentSoft;
    else if (stateOf(option).isHovered)
        fill = Role::Soft;
    painter.save();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (fill)
        paintBox(painter, roundedAtRowEnds(option.rect, positionOf(option, widget)), {*fill, std::nullopt});
    painter.restore();
}

void paintItemFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    if (view && FocusVisibility::instance().isVisibleOn(view))
        paintFocusRing(painter, option.rect, radius::control);
}

void paintBranch(const QStyleOption &option, QPainter &painter)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const int side = scaled(14);
    const bool isOpen = option.state.testFlag(QStyle::State_Open);
    const Icon closed = option.direction == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    paintIcon(painter, QRect(option.rect.center() - QPoint(side / 2, side / 2), QSize(side, side)),
        isOpen ? Icon::ChevronDown : closed, Role::Text2);
}

void paintHeaderSection(const QStyleOption &option, QPainter &painter)
{
    painter.fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour(Role::Line));
}

void paintHeader(const QStyleOptionHeader &option, QPainter &painter)
{
    paintHeaderSection(option, painter);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const int side = scaled(12);
    const QRect inner = option.rect.adjusted(headerPadding, 0, -headerPadding, 0);
    const QRect words = inner.adjusted(0, 0, isSorted ? -side - 4 : 0, 0);
    painter.save();
    painter.setPen(colour(option.state.testFlag(QStyle::State_Enabled) ? Role::Text2 : Role::Text3));
    painter.drawText(QStyle::visualRect(option.direction, option.rect, words),
        static_cast<int>(option.textAlignment) | Qt::TextWordWrap, option.text);
    painter.restore();
    if (!isSorted)
        return;
    const QRect mark(inner.right() - side + 1, inner.center().y() - (side - 1) / 2, side, side);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, mark),
        option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronUp : Icon::ChevronDown,
        Role::Text2);
}

void paintTabShape(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget)
{
    const ControlState state = stateOf(option);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect tab = option.rect;
    if (state.isHovered && !isSelected)
        paintBox(painter, tab.adjusted(0, 4, 0, -5), {Role::Soft, std::nullopt});
    painter.fillRect(QRect(tab.left(), tab.bottom(), tab.width(), 1), colour(Role::Line));
    if (isSelected)
        painter.fillRect(QRect(tab.left() + tabPadding, tab.bottom() - 1, tab.width() - 2 * tabPadding, 2),
            colour(Role::Accent));
    if (isSelected && FocusVisibility::instance().isVisibleOn(widget))
        paintFocusRing(painter, tab.adjusted(1, 2, -1, -4), radius::control);
}

void paintTabLabel(const QStyleOptionTab &option, QPainter &painter)
{
    const ControlState state = stateOf(option);
    Role role = option.state.testFlag(QStyle::State_Selected) ? Role::Accent : Role::Text2;
    if (!state.isEnabled)
        role = Role::Text3;
    painter.save();
    painter.setPen(colour(role));
    QRect rest = option.rect.adjusted(tabPadding, 0, -tabPadding, 0);
    if (!option.icon.isNull()) {
        const int side = scaled(16);
        option.icon.paint(&painter, QRect(rest.left(), rest.center().y() - (side - 1) / 2, side, side));
        rest.setLeft(rest.left() + side + 8);
    }
    painter.drawText(rest, Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
}

void paintTabBase(QPainter &painter, const QWidget *widget)
{
    if (widget)
        painter.fillRect(QRect(0, widget->height() - 1, widget->width(), 1), colour(Role::Line));
}

QSize tabSize(const QStyleOptionTab &option)
{
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int icon = option.icon.isNull() ? 0 : scaled(16) + 8;
    return {words + icon + 2 * tabPadding + 1, std::max(scaled(38), option.fontMetrics.height() + 14)};
}

} // namespace rosette::style
