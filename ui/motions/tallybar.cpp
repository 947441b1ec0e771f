// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/tallybar.h"

#include "ui/motions/tallycellpaint.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/words.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rosette {

namespace {

constexpr int barHeight = 34;
constexpr qreal gap = 3;
constexpr int narrowest = 14; ///< a cell of its own
constexpr int overhang = 8;   ///< of the line over the bar
constexpr int labelGap = 6;
constexpr int betweenLabels = 14;

class TallyAccessible : public QAccessibleWidget
{
public:
    explicit TallyAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Graphic) {}

    QString text(QAccessible::Text text) const override
    {
        const auto *bar = static_cast<const TallyBar *>(widget());
        return text == QAccessible::Name ? bar->picture().words : QAccessibleWidget::text(text);
    }
};

QAccessibleInterface *accessibleFor(const QString &, QObject *object)
{
    auto *bar = qobject_cast<TallyBar *>(object);
    return bar ? new TallyAccessible(bar) : nullptr;
}

void installAccessible()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessibleFor);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

Role labelRole(TallyCell cell)
{
    switch (cell) {
    case TallyCell::For:
        return Role::VoteFor;
    case TallyCell::Against:
        return Role::VoteAgainst;
    case TallyCell::Mine:
    case TallyCell::Open:
    case TallyCell::Recused:
    case TallyCell::Abstained:
    case TallyCell::Voted:
        return Role::Text2;
    }
    Q_UNREACHABLE();
}

} // namespace

TallyBar::TallyBar(QWidget *parent) : QWidget(parent)
{
    installAccessible();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TallyBar::setPicture(const TallyPicture &picture)
{
    if (picture == m_picture)
        return;
    m_picture = picture;
    setAccessibleName(picture.words);
    updateGeometry();
    update();
}

bool TallyBar::isContinuous(int width) const
{
    const int count = static_cast<int>(m_picture.cells.size());
    return count > 0 && (width - gap * (count - 1)) / count < narrowest;
}

int TallyBar::barTop() const
{
    return m_picture.threshold == 0 ? 0 : lineHeight(TextStyle::CaptionStrong) + overhang + 2;
}

QRectF TallyBar::run(int first, int count, int width) const
{
    const auto cells = static_cast<qreal>(m_picture.cells.size());
    const qreal step = (width + gap) / cells;
    const qreal between = isContinuous(width) ? std::min(gap, step) : gap;
    return {first * step, static_cast<qreal>(barTop()), count * step - between,
        static_cast<qreal>(scaled(barHeight))};
}

QSize TallyBar::sizeHint() const
{
    return {scaled(420), heightForWidth(scaled(420))};
}

QSize TallyBar::minimumSizeHint() const
{
    int widest = scaled(120);
    const QFontMetrics metrics(leadFont(TextStyle::Small));
    for (const TallyLabel &label : m_picture.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label.text) + 2);
    return {widest, heightForWidth(widest)};
}

int TallyBar::heightForWidth(int width) const
{
    int bottom = barTop() + scaled(barHeight) + (m_picture.threshold == 0 ? 0 : overhang);
    for (const QRect &place : labelPlaces(width))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

std::vector<QRect> TallyBar::labelPlaces(int width) const
{
    const QFontMetrics metrics(leadFont(TextStyle::Small));
    const int line = lineHeight(TextStyle::Small);
    const int top = barTop() + scaled(barHeight) + labelGap;
    const auto widthOf = [&](const TallyLabel &label) { return metrics.horizontalAdvance(label.text) + 2; };
    std::vector<QRect> places;
    int needed = 0;
    for (const TallyLabel &label : m_picture.labels)
        needed += widthOf(label) + betweenLabels;
    const bool isOneLine = needed - betweenLabels <= width;
    int y = top;
    for (const TallyLabel &label : m_picture.labels) {
        QRect place(0, y, widthOf(label), line);
        if (isOneLine) {
            const QRectF cells = run(label.first, label.count, width);
            const int centred =
                qRound(label.count == 0 ? cells.left() : cells.center().x()) - place.width() / 2;
            const bool isEdge = label.cell == TallyCell::For || label.cell == TallyCell::Voted;
            place.moveLeft(isEdge ? 0 : label.cell == TallyCell::Against ? width - place.width() : centred);
        } else {
            y += line;
        }
        places.push_back(place);
    }
    if (!isOneLine)
        return places;
    // Pushed apart from the left, then back from the right edge.
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i].moveLeft(std::max(places[i].left(), places[i - 1].right() + 1 + betweenLabels));
    int right = width;
    std::for_each(places.rbegin(), places.rend(), [&right](auto &place) {
        place.moveLeft(std::min(place.left(), right - place.width()));
        right = place.left() - betweenLabels;
    });
    return places;
}

void TallyBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_picture.cells.empty())
        paintEmptyTally(painter, QRectF(0, barTop(), width(), scaled(barHeight)));
    else
        paintCells(painter);
    paintThreshold(painter);
    paintLabels(painter);
}

void TallyBar::paintCells(QPainter &painter) const
{
    const bool isWhole = isContinuous(width());
    const int count = static_cast<int>(m_picture.cells.size());
    for (int first = 0; first < count;) {
        int next = first + 1;
        const TallyCell cell = m_picture.cells.at(std::size_t(first));
        const bool isOnePart = isWhole || cell == TallyCell::Voted;
        while (isOnePart && next < count && m_picture.cells.at(std::size_t(next)) == cell)
            ++next;
        paintRun(painter, first, next - first);
        first = next;
    }
}

void TallyBar::paintRun(QPainter &painter, int first, int count) const
{
    const QRectF rect =
        QStyle::visualRect(layoutDirection(), this->rect(), run(first, count, width()).toRect());
    const int last = static_cast<int>(m_picture.cells.size()) - 1;
    const TallyEnds ends{first == 0, first + count - 1 == last};
    paintTallyCell(painter, rect, m_picture.cells.at(std::size_t(first)), ends);
}

void TallyBar::paintThreshold(QPainter &painter) const
{
    if (m_picture.threshold == 0)
        return;
    const QRectF before = run(0, m_picture.threshold, width());
    const bool isLast = m_picture.threshold == static_cast<int>(m_picture.cells.size());
    const qreal x = isLast ? width() - 2 : before.right() + (isContinuous(width()) ? -1 : gap / 2 - 1);
    const int top = lineHeight(TextStyle::CaptionStrong) + 2;
    const int bottom = barTop() + scaled(barHeight) + overhang;
    painter.fillRect(QRectF(x, top, 2, bottom - top), colour(Role::Text));
    painter.setFont(leadFont(TextStyle::Caption));
    painter.setPen(colour(Role::Text));
    const int words = painter.fontMetrics().horizontalAdvance(m_picture.thresholdWords) + 2;
    const int left = std::clamp(qRound(x) + 1 - words / 2, 0, std::max(0, width() - words));
    painter.drawText(QRect(left, 0, words, lineHeight(TextStyle::CaptionStrong)),
        static_cast<int>(Qt::AlignCenter), m_picture.thresholdWords);
}

void TallyBar::paintLabels(QPainter &painter) const
{
    painter.setFont(leadFont(TextStyle::Small));
    const std::vector<QRect> places = labelPlaces(width());
    for (std::size_t i = 0; i < places.size(); ++i) {
        painter.setPen(colour(labelRole(m_picture.labels[i].cell)));
        painter.drawText(
            places[i], static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter), m_picture.labels[i].text);
    }
}

} // namespace rosette
