// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/words.h"

#include "ui/theme/theme.h"
#include "ui/widgets/wordmeasures.h"

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

int takeWidth(const Words &words)
{
    constexpr int unbounded = 1 << 20;
    QTextLayout layout;
    Words left = words;
    left.alignment = Qt::AlignLeft;
    layOutWords(left, unbounded, layout);
    return static_cast<int>(std::ceil(layout.maximumWidth())) + 1;
}

/// The widest of @p widest and the words of a part that is all lead or none.
int widestOf(const QString &part, TextStyle style, bool isLead, int widest)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QFontMetrics metrics(isLead ? leadFont(style) : font(style));
    for (const QString &word : part.split(space))
        if (widthUnder(word, style, isLead) > widest)
            widest = std::max(widest, advance(metrics, word));
    return widest;
}

int takeWidestWord(const Words &words)
{
    const int lead = widestOf(words.text.left(words.leadLength), words.style, true, 0);
    return widestOf(words.text.mid(words.leadLength), words.style, false, lead);
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

bool surelyFits(const Words &words, int width)
{
    return words.text.size() < width && widthUnder(words.text, words.style, words.leadLength > 0) <= width;
}

int heightOfWords(const Words &words, int width)
{
    if (surelyFits(words, width))
        return lineHeight(words.style);
    return keptMeasure(words, WordMeasure::Height, width, [&] {
        QTextLayout layout;
        return layOutWords(words, width, layout);
    });
}

int widthOfWords(const Words &words)
{
    return keptMeasure(words, WordMeasure::NaturalWidth, 0, [&] { return takeWidth(words); });
}

int widestWord(const Words &words)
{
    return keptMeasure(words, WordMeasure::WidestWord, 0, [&] { return takeWidestWord(words); });
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
