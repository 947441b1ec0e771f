// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datetile.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QLocale>

namespace rosette {

DateTile::DateTile(const QDate &date, bool isNear, QWidget *parent)
    : QWidget(parent), m_date(date), m_isNear(isNear)
{
    setAccessibleName(locale().toString(date, QLocale::LongFormat));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

QSize DateTile::sizeHint() const
{
    return {scaled(44), scaled(42)};
}

void DateTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), {m_isNear ? Role::AccentSoft : Role::Soft, std::nullopt});
    painter.setPen(colour(m_isNear ? Role::Accent : Role::Text));
    QFont number = rosette::font(TextStyle::Heading);
    number.setPointSizeF(number.pointSizeF() * 1.12);
    painter.setFont(number);
    painter.drawText(
        QRect(0, scaled(3), width(), scaled(21)), Qt::AlignCenter, QString::number(m_date.day()));
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.drawText(QRect(0, scaled(23), width(), scaled(15)), Qt::AlignCenter,
        locale().monthName(m_date.month(), QLocale::ShortFormat));
}

} // namespace rosette
