// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/milestonemark.h"

#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace rosette {

namespace {

constexpr int disc = 22;
constexpr int gap = 6;
constexpr int rowGap = 12;

QString shortDate(const QDate &date, const QDate &today)
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(
        date, date.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

} // namespace

MilestoneMark::MilestoneMark(const TimetableStep &step, const QDate &today, QWidget *parent)
    : QAbstractButton(parent), m_step(step), m_date(shortDate(currentDate(step.milestone).when.date, today)),
      m_detail(detailInWords(step))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setText(step.milestone.title.toString());
    setAccessibleName(
        tr("%1, %2, %3").arg(text(), inWords(currentDate(step.milestone).when), stateInWords(step)));
    setAccessibleDescription(m_detail);
    setToolTip(tr("History of this date, and what can be done about it"));
}

void MilestoneMark::setLook(Look look)
{
    m_look = look;
    update();
}

int MilestoneMark::discSize()
{
    return scaled(disc);
}

QPoint MilestoneMark::discCentre() const
{
    const int half = discSize() / 2;
    return m_look == Look::Column ? QPoint(width() / 2, half + 2) : QPoint(half + 2, height() / 2);
}

QList<Words> MilestoneMark::lines(Look look) const
{
    const Qt::Alignment side = look == Look::Column ? Qt::AlignHCenter : Qt::AlignLeft;
    if (look == Look::Row)
        return {{QStringLiteral("%1  %2").arg(m_date, text()), TextStyle::Body, side, m_date.size()},
            {m_detail, TextStyle::Caption, side}};
    return {{m_date, TextStyle::BodyStrong, side}, {text(), TextStyle::Body, side},
        {m_detail, TextStyle::Caption, side}};
}

QRect MilestoneMark::wordsRect(int width, Look look)
{
    if (look == Look::Row) {
        const int left = discSize() + rowGap;
        return {left, gap, std::max(1, width - left), 0};
    }
    return {2, discSize() + gap + 2, std::max(1, width - 4), 0};
}

int MilestoneMark::heightAt(int width, Look look) const
{
    const QRect rect = wordsRect(width, look);
    int height = rect.top() + gap;
    for (const Words &words : lines(look))
        height += words.text.isEmpty() ? 0 : heightOfWords(words, rect.width());
    return std::max(height, discSize() + 2 * gap);
}

int MilestoneMark::leastWidth(Look look) const
{
    int words = 0;
    for (const Words &line : lines(look))
        words = std::max(words, widestWord(line));
    constexpr int any = 1000;
    return words + any - wordsRect(any, look).width();
}

QSize MilestoneMark::minimumSizeHint() const
{
    const int wide = leastWidth(m_look);
    return {wide, heightAt(std::max(wide, width()), m_look)};
}

QSize MilestoneMark::sizeHint() const
{
    const int wide = scaled(120);
    return {wide, heightAt(wide, m_look)};
}

void MilestoneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse())
        paintBox(painter, rect(), {m_look == Look::Row ? std::optional(Role::Soft) : std::nullopt, {}});
    paintDisc(painter);
    paintWordsOfStep(painter);
}

void MilestoneMark::paintDisc(QPainter &painter) const
{
    const QPoint centre = discCentre();
    const qreal half = discSize() / 2.0;
    const QRectF circle(centre.x() - half, centre.y() - half, 2 * half, 2 * half);
    const int side = scaled(12);
    const QRect middle(centre.x() - side / 2, centre.y() - side / 2, side, side);
    switch (m_step.state) {
    case StepState::Occurred:
        paintBox(painter, circle, {Role::Accent, std::nullopt, 1, half});
        paintIcon(painter, middle, Icon::Check, Role::OnAccent);
        return;
    case StepState::Next:
        paintBox(painter, circle, {Role::Surface, Role::Accent, 3, half});
        break;
    case StepState::Unrecorded:
        paintBox(painter, circle, {Role::Surface, Role::Warn, 2, half});
        break;
    case StepState::Later:
        paintBox(painter, circle, {Role::Surface, Role::Control, 2, half});
        break;
    }
    if (m_step.holdsPublication)
        paintIcon(painter, middle, Icon::Lock, Role::Text);
}

void MilestoneMark::paintWordsOfStep(QPainter &painter) const
{
    QRect rect = wordsRect(width(), m_look);
    const QList<Words> all = lines(m_look);
    const bool isBold = m_step.state == StepState::Next || underMouse();
    for (qsizetype line = 0; line < all.size(); ++line) {
        const Words &words = all.at(line);
        if (words.text.isEmpty())
            continue;
        const bool isDetail = line == all.size() - 1;
        const bool isDate = line == 0;
        rect.setHeight(heightOfWords(words, rect.width()));
        painter.setPen(colour(isDetail ? (m_step.state == StepState::Unrecorded ? Role::Warn : Role::Text2)
                              : isDate && m_look == Look::Column ? Role::Text
                              : isBold                           ? Role::Text
                                                                 : Role::Text2));
        paintWords(painter, rect, words, colour(Role::Text));
        rect.translate(0, rect.height());
    }
}

} // namespace rosette
