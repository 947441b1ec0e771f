// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace rosette::test {

/// A piece of a line of words as a widget paints it.
struct PaintedText
{
    QString text;
    QRectF place; ///< in the widget: as wide as the words, as high as their face
};

/// What @p widget itself paints in words, without its children: also what a delegate or a widget of our own
/// paints, which no property tells.
std::vector<PaintedText> paintedTexts(QWidget &widget);

} // namespace rosette::test
