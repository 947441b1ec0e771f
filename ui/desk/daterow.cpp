// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/daterow.h"

#include "core/base/civiltime.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace rosette {

namespace {

constexpr int tileWidth = 44;
constexpr int tileHeight = 42;
constexpr int gap = 14;
constexpr int rim = 6;

void paintTile(QPainter &painter, const QRect &tile, const QDate &date, bool isNear)
{
    paintBox(painter, tile, {isNear ? Role::AccentSoft : Role::Soft, std::nullopt});
    painter.setPen(colour(isNear ? Role::Accent : Role::Text));
    painter.setFont(font(TextStyle::Heading));
    painter.drawText(QRect(tile.left(), tile.top() + scaled(3), tile.width(), scaled(21)), Qt::AlignCenter,
        QString::number(date.day()));
    painter.setPen(colour(isNear ? Role::Accent : Role::Text2));
    painter.setFont(font(TextStyle::CaptionStrong));
    painter.drawText(QRect(tile.left(), tile.top() + scaled(23), tile.width(), scaled(15)), Qt::AlignCenter,
        QLocale().monthName(date.month(), QLocale::ShortFormat));
}

} // namespace

DateRow::DateRow(const QDate &date, bool isNear, const QString &what, const QString &detail, QWidget *parent)
    : QAbstractButton(parent), m_date(date),
      m_isNear(isNear), m_what{what, TextStyle::BodyStrong}, m_detail{detail, TextStyle::Small}
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(QStringLiteral("%1: %2").arg(weekdayInWords(date), what));
    setAccessibleDescription(detail);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

int DateRow::wordsWidth(int width) const
{
    return std::max(scaled(80), width - 2 * rim - scaled(tileWidth) - gap);
}

int DateRow::heightForWidth(int width) const
{
    const int words = wordsWidth(width);
    const int detail = m_detail.text.isEmpty() ? 0 : heightOfWords(m_detail, words);
    return std::max(scaled(tileHeight), heightOfWords(m_what, words) + detail) + 2 * rim;
}

QSize DateRow::sizeHint() const
{
    const int width = scaled(250);
    return {width, heightForWidth(width)};
}

QSize DateRow::minimumSizeHint() const
{
    const int width = 2 * rim + scaled(tileWidth) + gap + scaled(80);
    return {width, scaled(tileHeight) + 2 * rim};
}

void DateRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        paintBox(painter, rect(), {isDown() ? Role::Track : Role::Soft, std::nullopt});
    const auto mirrored = [&](const QRect &place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    paintTile(painter, mirrored(QRect(rim, rim, scaled(tileWidth), scaled(tileHeight))), m_date, m_isNear);
    const int left = rim + scaled(tileWidth) + gap;
    const int width = wordsWidth(this->width());
    const int height = heightOfWords(m_what, width);
    painter.setPen(colour(Role::Text));
    paintWords(painter, mirrored(QRect(left, rim, width, height)), m_what);
    painter.setPen(colour(Role::Text2));
    paintWords(painter, mirrored(QRect(left, rim + height, width, this->height())), m_detail);
}

void DateRow::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void DateRow::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace rosette
