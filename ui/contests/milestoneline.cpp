// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/milestoneline.h"

#include "ui/contests/milestonemark.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace rosette {

namespace {

constexpr int leastColumn = 92;
/// A short timetable does not straggle over the page.
constexpr int widestColumn = 200;
constexpr int flagHeight = 20;
constexpr int stemAbove = 16;
constexpr int trackHeight = 4;
constexpr int listGap = 2;

int flagSpace()
{
    return scaled(flagHeight) + stemAbove;
}

int listRowOfToday()
{
    return scaled(flagHeight) + 2 * listGap + 4;
}

} // namespace

MilestoneLine::MilestoneLine(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timetable"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        place();
        update();
    });
}

void MilestoneLine::setTimetable(const Timetable &timetable, const QDate &today)
{
    qDeleteAll(m_marks);
    m_marks.clear();
    m_todayAfter = timetable.todayAfter;
    m_todayShare = timetable.todayShare;
    m_today = tr("Today, %1").arg(weekdayInWords(today).section(u' ', 1));
    for (const TimetableStep &step : timetable.steps) {
        auto *mark = new MilestoneMark(step, today, this);
        connect(mark, &QAbstractButton::clicked, this,
            [this, id = step.milestone.id] { Q_EMIT milestoneChosen(id); });
        m_marks += mark;
        mark->show();
    }
    updateGeometry();
    place();
    update();
}

bool MilestoneLine::isListAt(int width) const
{
    int least = scaled(leastColumn);
    for (const MilestoneMark *mark : m_marks)
        least = std::max(least, mark->leastWidth(MilestoneMark::Look::Column));
    return !m_marks.isEmpty() && width / m_marks.size() < least;
}

int MilestoneLine::heightForWidth(int width) const
{
    if (m_marks.isEmpty())
        return 0;
    const bool isList = isListAt(width);
    int height = isList ? listRowOfToday() : 0;
    for (const MilestoneMark *mark : m_marks) {
        if (isList)
            height += mark->heightAt(width, MilestoneMark::Look::Row) + listGap;
        else
            height = std::max(height,
                mark->heightAt(std::min(width / static_cast<int>(m_marks.size()), scaled(widestColumn)),
                    MilestoneMark::Look::Column));
    }
    return isList ? height : height + flagSpace();
}

QSize MilestoneLine::sizeHint() const
{
    const int width = std::max(scaled(leastColumn) * static_cast<int>(m_marks.size()), scaled(240));
    return {width, heightForWidth(width)};
}

QSize MilestoneLine::minimumSizeHint() const
{
    return {scaled(200), 0};
}

void MilestoneLine::resizeEvent(QResizeEvent *)
{
    place();
}

void MilestoneLine::place()
{
    if (m_marks.isEmpty())
        return;
    const bool isList = isListAt(width());
    const int count = static_cast<int>(m_marks.size());
    int top = 0;
    for (int at = 0; at < count; ++at) {
        MilestoneMark *mark = m_marks.at(at);
        mark->setLook(isList ? MilestoneMark::Look::Row : MilestoneMark::Look::Column);
        if (isList) {
            top += at == m_todayAfter + 1 ? listRowOfToday() : 0;
            mark->setGeometry(0, top, width(), mark->heightAt(width(), MilestoneMark::Look::Row));
            top += mark->height() + listGap;
            continue;
        }
        const int columns = std::min(width(), scaled(widestColumn) * count);
        const int left = columns * at / count;
        const int wide = columns * (at + 1) / count - left;
        const int shown = layoutDirection() == Qt::RightToLeft ? width() - left - wide : left;
        mark->setGeometry(shown, flagSpace(), wide, height() - flagSpace());
    }
}

qreal MilestoneLine::todayX() const
{
    const auto middle = [this](int at) { return m_marks.at(at)->geometry().center().x() + 0.5; };
    const int count = static_cast<int>(m_marks.size());
    if (m_todayAfter < 0)
        return m_marks.front()->geometry().left() + m_marks.front()->width() / 6.0;
    if (m_todayAfter >= count - 1)
        return m_marks.back()->geometry().right() - m_marks.back()->width() / 6.0;
    return middle(m_todayAfter) + (middle(m_todayAfter + 1) - middle(m_todayAfter)) * m_todayShare;
}

void MilestoneLine::paintEvent(QPaintEvent *)
{
    if (m_marks.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isList())
        paintList(painter);
    else
        paintLine(painter);
}

void MilestoneLine::paintLine(QPainter &painter) const
{
    const auto centre = [](const MilestoneMark *mark) { return mark->mapToParent(mark->discCentre()); };
    const QPoint first = centre(m_marks.front());
    const QPoint last = centre(m_marks.back());
    const qreal top = first.y() - trackHeight / 2.0;
    const qreal today = todayX();
    const auto [from, to] = std::minmax({qreal(first.x()), qreal(last.x()), today});
    const QRectF track(from, top, to - from, trackHeight);
    paintBox(painter, track, {Role::Track, std::nullopt, 1, 2});
    const qreal until = std::clamp(today, track.left(), track.right());
    const QRectF done = layoutDirection() == Qt::RightToLeft
                            ? QRectF(until, top, track.right() - until, trackHeight)
                            : QRectF(track.left(), top, until - track.left(), trackHeight);
    if (done.width() > 0)
        paintBox(painter, done, {Role::Accent, std::nullopt, 1, 2});
    paintFlag(painter, qRound(today), first.y());
}

void MilestoneLine::paintFlag(QPainter &painter, int x, int trackY) const
{
    const QFont words = rosette::font(TextStyle::CaptionStrong);
    const int wide = QFontMetrics(words).horizontalAdvance(m_today) + 16;
    QRect flag(x - wide / 2, 0, wide, scaled(flagHeight));
    flag.moveLeft(std::clamp(flag.left(), 0, std::max(0, width() - wide)));
    painter.fillRect(QRect(x - 1, flag.bottom() - 2, 2, trackY + 12 - flag.bottom()), colour(Role::Text));
    paintBox(painter, flag, {Role::Text, std::nullopt, 1, radius::keyCap});
    painter.setFont(words);
    painter.setPen(colour(Role::Surface));
    painter.drawText(flag, Qt::AlignCenter, m_today);
}

void MilestoneLine::paintList(QPainter &painter) const
{
    const auto centre = [](const MilestoneMark *mark) { return mark->mapToParent(mark->discCentre()); };
    const QPoint first = centre(m_marks.front());
    const QPoint last = centre(m_marks.back());
    paintBox(painter, QRectF(first.x() - 2, first.y(), trackHeight, last.y() - first.y()),
        {Role::Track, std::nullopt, 1, 2});
    const int count = static_cast<int>(m_marks.size());
    const int next = m_todayAfter + 1;
    const int bottom = next < count ? m_marks.at(next)->geometry().top() : height();
    if (m_todayAfter >= 0)
        paintBox(painter,
            QRectF(first.x() - 2, first.y(), trackHeight, std::min(bottom, last.y()) - first.y()),
            {Role::Accent, std::nullopt, 1, 2});
    const QFont words = rosette::font(TextStyle::CaptionStrong);
    const int wide = QFontMetrics(words).horizontalAdvance(m_today) + 16;
    const QRect flag(0, bottom - listRowOfToday() + listGap + 2, wide, scaled(flagHeight));
    paintBox(painter, flag, {Role::Text, std::nullopt, 1, radius::keyCap});
    painter.setFont(words);
    painter.setPen(colour(Role::Surface));
    painter.drawText(flag, Qt::AlignCenter, m_today);
}

} // namespace rosette
