// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/matrixheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QPainter>

#include <algorithm>

namespace rosette {

namespace {

constexpr int edge = 8;
constexpr int below = 8;

Words asWords(const QString &text, int section)
{
    return {text, section == 0 ? TextStyle::Caption : TextStyle::CaptionStrong, Qt::AlignLeft, 0, true};
}

} // namespace

MatrixHeader::MatrixHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setStretchLastSection(true);
}

QString MatrixHeader::words(int section) const
{
    return model()->headerData(section, orientation(), Qt::DisplayRole).toString();
}

QSize MatrixHeader::sizeHint() const
{
    int height = lineHeight(TextStyle::Caption);
    for (int section = 0; model() && section < count(); ++section)
        height = std::max(
            height, heightOfWords(asWords(words(section), section), sectionSize(section) - 2 * edge));
    return {QHeaderView::sizeHint().width(), height + 2 * below};
}

QSize MatrixHeader::sectionSizeFromContents(int section) const
{
    const Words text = asWords(words(section), section);
    const int width = widestWord(text);
    return {
        width + 2 * edge, heightOfWords(text, std::max(width, sectionSize(section) - 2 * edge)) + 2 * below};
}

void MatrixHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Words text = asWords(words(section), section);
    const int width = rect.width() - 2 * edge;
    const int height = heightOfWords(text, width);
    painter->save();
    painter->setPen(colour(section == 0 ? Role::Text3 : Role::Text2));
    paintWords(*painter, QRect(rect.left() + edge, rect.bottom() - below - height + 1, width, height), text);
    painter->restore();
}

} // namespace rosette
