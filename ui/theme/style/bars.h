// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionMenuItem>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>

class QPainter;

/// How the style paints and measures scroll bars, progress, splitters and menus.
namespace rosette::style {

constexpr int scrollBarExtent = 10;

void paintScrollBar(const QStyleOptionSlider &option, QPainter &painter);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);

void paintProgressGroove(const QStyleOption &option, QPainter &painter);
void paintProgress(const QStyleOptionProgressBar &option, QPainter &painter);

void paintSplitter(const QStyleOption &option, QPainter &painter);

void paintMenuPanel(const QStyleOption &option, QPainter &painter);
void paintMenuItem(const QStyleOptionMenuItem &option, QPainter &painter);
QSize menuItemSize(const QStyleOptionMenuItem &option);

} // namespace rosette::style
