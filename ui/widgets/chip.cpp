// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QStyle>
#include <algorithm>

namespace rosette {

namespace {
constexpr int padding = 9;
constexpr int iconGap = 6;
constexpr int rim = 3; ///< above and beneath the words
} // namespace

Chip::Chip(Icon icon, const QString &text, Tone tone, QWidget *parent) : Chip(text, tone, parent)
{
    setState(icon, text, tone);
}

Chip::Chip(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, &Chip::refresh);
    refresh();
}

void Chip::setState(Icon icon, const QString &text, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    setText(text);
    refresh();
}

QSize Chip::sizeHint() const
{
    const int width = widthOfWords(words()) + beside();
    return {width, heightForWidth(width)};
}

QSize Chip::minimumSizeHint() const
{
    return {std::min(widestWord(words()) + beside(), sizeHint().width()), heightForWidth(sizeHint().width())};
}

int Chip::heightForWidth(int width) const
{
    return std::max(scaled(22), heightOfWords(words(), width - beside()) + 2 * rim);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {toneSoftRole(m_tone), std::nullopt, 1, std::min(height(), scaled(22)) / 2.0});
    const int side = scaled(14);
    const int start = m_icon ? side + iconGap - 2 : 0;
    const int high = heightOfWords(words(), width() - beside());
    const QRect place(padding + start, (height() - high) / 2, width() - beside(), high);
    if (m_icon)
        paintIcon(painter,
            QStyle::visualRect(layoutDirection(), rect(),
                QRect(padding - 2, place.top() + (lineHeight(TextStyle::CaptionStrong) - side) / 2, side,
                    side)),
            *m_icon, toneRole(m_tone));
    painter.setPen(colour(toneRole(m_tone)));
    paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), place), words());
}

void Chip::refresh()
{
    setFont(rosette::font(TextStyle::CaptionStrong));
    updateGeometry();
    update();
}

Words Chip::words() const
{
    return {text(), TextStyle::CaptionStrong, Qt::AlignLeft, 0, true};
}

int Chip::beside() const
{
    return 2 * padding + (m_icon ? scaled(14) + iconGap - 2 : 0);
}

} // namespace rosette
