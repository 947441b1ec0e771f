// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionHeader>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>

class QPainter;

/// How the style paints what comes in rows: items of views, headers, tabs.
namespace rosette::style {

void paintItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget);
/// Only for the keyboard; the option's rect is the row or cell.
void paintItemFocus(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintBranch(const QStyleOption &option, QPainter &painter);

/// Title, line beneath and the mark of sorting.
void paintHeader(const QStyleOptionHeader &option, QPainter &painter);
void paintHeaderSection(const QStyleOption &option, QPainter &painter);

void paintTabShape(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget);
void paintTabLabel(const QStyleOptionTab &option, QPainter &painter);
/// The line beneath all tabs, as wide as their bar.
void paintTabBase(QPainter &painter, const QWidget *widget);
QSize tabSize(const QStyleOptionTab &option);

} // namespace rosette::style
