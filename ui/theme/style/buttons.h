// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

class QPainter;

/// How the style paints and measures buttons, check boxes and radio buttons.
namespace rosette::style {

void paintButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
void paintButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget);

void paintToolButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget);
QSize toolButtonSize(const QSize &contents);

void paintCheckBox(const QStyleOption &option, QPainter &painter);
void paintRadioButton(const QStyleOption &option, QPainter &painter);

} // namespace rosette::style
