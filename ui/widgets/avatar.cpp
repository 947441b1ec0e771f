// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

namespace rosette {

namespace {

Box discOf(Avatar::Look look, qreal radius)
{
    switch (look) {
    case Avatar::Look::Surface:
        return {Role::Surface, Role::Line, 1, radius};
    case Avatar::Look::Soft:
        return {Role::Soft, std::nullopt, 1, radius};
    case Avatar::Look::Accent:
        return {Role::AccentSoft, std::nullopt, 1, radius};
    }
    return {};
}

} // namespace

Avatar::Avatar(const QString &name, int size, Look look, QWidget *parent)
    : QWidget(parent), m_name(name), m_size(size), m_look(look)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = words.first().left(1).toUpper();
    return words.size() == 1 ? first : first + words.last().left(1).toUpper();
}

QSize Avatar::sizeHint() const
{
    return {scaled(m_size), scaled(m_size)};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), discOf(m_look, height() / 2.0));
    QFont letters = rosette::font(m_size >= 40 ? TextStyle::BodyStrong : TextStyle::CaptionStrong);
    letters.setWeight(QFont::Bold);
    // Two letters take about half of the disc, whatever its size.
    letters.setPointSizeF(std::min(letters.pointSizeF(), scaled(m_size) * 0.75 * 0.36));
    painter.setFont(letters);
    painter.setPen(colour(m_look == Look::Accent ? Role::Accent : Role::Text2));
    painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
}

} // namespace rosette
