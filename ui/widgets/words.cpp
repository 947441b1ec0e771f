// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

QList<QTextLayout::FormatRange> leadFormat(const Words &words, const QColor &colour)
{
    if (words.leadLength == 0)
        return {};
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = static_cast<int>(words.leadLength);
    range.format.setFont(leadFont(words.style));
    if (colour.isValid())
        range.format.setForeground(colour);
    return {range};
}

int advance(const QFontMetrics &metrics, const QString &text)
{
    return metrics.horizontalAdvance(text) + 1;
}

} // namespace

QFont leadFont(TextStyle style)
{
    QFont bold = font(style);
    bold.setWeight(QFont::Bold);
    return bold;
}

int layOutWords(const Words &words, int width, QTextLayout &layout)
{
    QString text = words.text;
    text.replace(u'\n', QChar::LineSeparator);
    layout.setText(text);
    layout.setFont(font(words.style));
    QTextOption option(words.alignment);
    option.setWrapMode(words.wraps ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap);
    layout.setTextOption(option);
    if (words.leadLength > 0 && layout.formats().isEmpty())
        layout.setFormats(leadFormat(words, {}));
    const int step = lineHeight(words.style);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, y + (step - line.height()) / 2});
        y += step;
    }
    layout.endLayout();
    return std::max(y, step);
}

int heightOfWords(const Words &words, int width)
{
    QTextLayout layout;
    return layOutWords(words, width, layout);
}

int widthOfWords(const Words &words)
{
    constexpr int unbounded = 1 << 20;
    QTextLayout layout;
    Words left = words;
    left.alignment = Qt::AlignLeft;
    layOutWords(left, unbounded, layout);
    return static_cast<int>(std::ceil(layout.maximumWidth())) + 1;
}

int widestWord(const Words &words)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QFontMetrics lead(leadFont(words.style));
    const QFontMetrics rest(font(words.style));
    int widest = 0;
    for (const QString &word : words.text.left(words.leadLength).split(space))
        widest = std::max(widest, advance(lead, word));
    for (const QString &word : words.text.mid(words.leadLength).split(space))
        widest = std::max(widest, advance(rest, word));
    return widest;
}

void paintWords(QPainter &painter, const QRect &rect, const Words &words, const QColor &lead)
{
    QTextLayout layout;
    layout.setFormats(leadFormat(words, lead));
    layOutWords(words, rect.width(), layout);
    layout.draw(&painter, rect.topLeft());
}

void paintWords(QPainter &painter, const QRect &rect, const Words &words)
{
    paintWords(painter, rect, words, painter.pen().color());
}

} // namespace rosette
