// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navitem.h"

#include "ui/theme/focusvisibility.h"
#include "ui/theme/painting.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace rosette {

namespace {

constexpr int rowHeight = 36;
constexpr int leastHeight = 28;
constexpr int gapBelow = 2;
constexpr int sideMargin = 12;
constexpr int railMargin = 8;
constexpr int padding = 8;
constexpr int symbolSize = 20;
constexpr int markWidth = 3;

} // namespace

NavItem::NavItem(Icon icon, const QString &title, QWidget *parent)
    : QPushButton(parent), m_icon(icon), m_title(title), m_rowHeight(usualRowHeight())
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusVisibility::paintOwnFocus(*this);
    describe();
}

void NavItem::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    describe();
    update();
}

void NavItem::setFolded(bool folded)
{
    m_isFolded = folded;
    describe();
    updateGeometry();
}

void NavItem::describe()
{
    const QString waiting =
        m_count > 0 ? tr("%1, %n waiting for you", nullptr, m_count).arg(m_title) : m_title;
    setAccessibleName(waiting);
    setToolTip(m_isFolded ? waiting : QString());
}

QSize NavItem::sizeHint() const
{
    const int words = QFontMetrics(rosette::font(TextStyle::BodyStrong)).horizontalAdvance(m_title);
    const int count =
        QFontMetrics(rosette::font(TextStyle::CaptionStrong)).horizontalAdvance(QStringLiteral("999"));
    const int folded = scaled(rowHeight) + 2 * railMargin;
    const int whole = 2 * sideMargin + 4 * padding + scaled(symbolSize) + words + count;
    return {m_isFolded ? folded : whole, m_rowHeight};
}

void NavItem::setRowHeight(int height)
{
    if (height == m_rowHeight)
        return;
    m_rowHeight = height;
    updateGeometry();
}

int NavItem::leastRowHeight()
{
    return scaled(leastHeight) + gapBelow;
}

int NavItem::usualRowHeight()
{
    return scaled(rowHeight) + gapBelow;
}

QRect NavItem::box() const
{
    const int margin = m_isFolded ? railMargin : sideMargin;
    return rect().adjusted(margin, 0, -margin, -gapBelow);
}

void NavItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = box();
    if (isChecked())
        paintBox(painter, area, {Role::AccentSoft, std::nullopt});
    else if (isDown() || underMouse())
        paintBox(painter, area, {Role::Track, std::nullopt});
    if (isChecked()) {
        const int inset = area.height() / 5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Role::Accent));
        painter.drawRoundedRect(
            QRectF(0, area.top() + inset, markWidth, area.height() - 2 * inset), 1.5, 1.5);
    }
    if (m_isFolded)
        paintRail(painter, area);
    else
        paintRow(painter, area);
    if (FocusVisibility::instance().isVisibleOn(this))
        paintFocusRing(painter, area, radius::control);
}

void NavItem::paintRow(QPainter &painter, const QRect &box)
{
    const Role role = isChecked() ? Role::Accent : Role::Text2;
    const int side = scaled(symbolSize);
    const QRect iconBox(box.left() + padding, box.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, iconBox, m_icon, role);
    painter.setFont(rosette::font(isChecked() ? TextStyle::BodyStrong : TextStyle::Body));
    painter.setPen(colour(role));
    const QRect words = box.adjusted(iconBox.right() + 1 - box.left() + 10, 0, -padding, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_title);
    if (m_count < 1)
        return;
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.drawText(box.adjusted(0, 0, -14, 0), Qt::AlignVCenter | Qt::AlignRight, QString::number(m_count));
}

void NavItem::paintRail(QPainter &painter, const QRect &box)
{
    const int side = scaled(symbolSize);
    const QRect iconBox(box.center().x() - side / 2 + 1, box.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, iconBox, m_icon, isChecked() ? Role::Accent : Role::Text2);
    if (m_count < 1)
        return;
    painter.setFont(rosette::font(TextStyle::CaptionStrong));
    painter.setPen(colour(Role::Accent));
    painter.drawText(box.adjusted(0, 0, -1, 0), Qt::AlignTop | Qt::AlignRight, QString::number(m_count));
}

} // namespace rosette
