// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/textstyle.h"

#include <QTextLayout>

class QPainter;
class QRect;

namespace rosette {

/// Words in a style, broken into lines of the style's height.
struct Words
{
    QString text;
    TextStyle style = TextStyle::Body;
    Qt::Alignment alignment = Qt::AlignLeft;
    qsizetype leadLength = 0; ///< so many characters in front are bold
    bool wraps = true;
};

/// The lead's face: the style's own, in bold.
QFont leadFont(TextStyle style);
/// Breaks the words at @p width and returns how high they are.
int layOutWords(const Words &words, int width, QTextLayout &layout);
int heightOfWords(const Words &words, int width);
/// Whether the words are sure to fit into one line of @p width. When in doubt it says no; it is far cheaper
/// than to measure them.
bool surelyFits(const Words &words, int width);
/// As wide as the longest of the lines that the text itself has.
int widthOfWords(const Words &words);
/// The width under which a word would have to be broken.
int widestWord(const Words &words);

/// From the top of @p rect; the painter's pen colours what is not the lead, @p lead the lead.
void paintWords(QPainter &painter, const QRect &rect, const Words &words, const QColor &lead);
void paintWords(QPainter &painter, const QRect &rect, const Words &words);

} // namespace rosette
