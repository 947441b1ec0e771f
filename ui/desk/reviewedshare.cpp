// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/reviewedshare.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace rosette {

namespace {

constexpr int barWidth = 140;
constexpr int barHeight = 6;
constexpr int gap = 8;

} // namespace

ReviewedShare::ReviewedShare(int reviewed, int total, QWidget *parent)
    : QWidget(parent), m_reviewed(reviewed), m_total(std::max(1, total)),
      m_words(tr("%1 of %2 reviewed by you").arg(reviewed).arg(total))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(m_words);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

int ReviewedShare::wordsWidth() const
{
    return QFontMetrics(rosette::font(TextStyle::Small)).horizontalAdvance(m_words) + 1;
}

QSize ReviewedShare::sizeHint() const
{
    return {wordsWidth() + gap + barWidth, lineHeight(TextStyle::Small)};
}

/// Where it is narrow, the words stay and the bar goes.
QSize ReviewedShare::minimumSizeHint() const
{
    return {wordsWidth(), lineHeight(TextStyle::Small)};
}

void ReviewedShare::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(rosette::font(TextStyle::Small));
    painter.setPen(colour(Role::Text2));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(rect(),
        static_cast<int>(Qt::AlignVCenter) | static_cast<int>(isMirrored ? Qt::AlignLeft : Qt::AlignRight),
        m_words);
    const int free = std::min(barWidth, width() - wordsWidth() - gap);
    if (free < barWidth / 2)
        return;
    const QRect bar(width() - wordsWidth() - gap - free, (height() - barHeight) / 2, free, barHeight);
    const QRect done(bar.topLeft(), QSize(bar.width() * m_reviewed / m_total, barHeight));
    const qreal round = barHeight / 2.0;
    paintBox(
        painter, QStyle::visualRect(layoutDirection(), rect(), bar), {Role::Track, std::nullopt, 1, round});
    if (m_reviewed > 0)
        paintBox(painter, QStyle::visualRect(layoutDirection(), rect(), done),
            {Role::Accent, std::nullopt, 1, round});
}

} // namespace rosette
