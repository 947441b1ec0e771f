// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionSpinBox>

class QPainter;

/// How the style paints and measures fields: lines and pages of text, combo boxes, spin boxes.
namespace rosette::style {

constexpr int fieldPadding = 10;

void paintField(const QStyleOption &option, QPainter &painter, bool isReadOnly);
/// The frame of anything else that scrolls or groups.
void paintFrame(const QStyleOption &option, QPainter &painter);

void paintComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
void paintComboBoxLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
QSize comboBoxSize(const QStyleOptionComboBox &option, const QSize &contents, const QWidget *widget);

void paintSpinBox(const QStyleOptionSpinBox &option, QPainter &painter);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

/// At least as high as a field is, which holds one line.
int fieldHeight(const QFontMetrics &metrics, const QWidget *widget);

} // namespace rosette::style
