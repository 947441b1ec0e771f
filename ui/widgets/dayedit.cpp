// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dayedit.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>

namespace rosette {

DayEdit::DayEdit(const QDate &today, QWidget *parent) : QDateEdit(today, parent), m_today(today)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    // The least day stands for none; no committee's timetable reaches it.
    setSpecialValueText(tr("Choose the day"));
    setMinimumDate(QDate(1900, 1, 1));
    calendarWidget()->installEventFilter(this);
}

std::optional<QDate> DayEdit::day() const
{
    return isUnchosen() ? std::nullopt : std::optional(date());
}

void DayEdit::setDay(const std::optional<QDate> &day)
{
    setDate(day.value_or(minimumDate()));
}

void DayEdit::stepBy(int steps)
{
    if (isUnchosen())
        setDate(m_today);
    else
        QDateEdit::stepBy(steps);
}

double DayEdit::daysAfterLeast() const
{
    return static_cast<double>(minimumDate().daysTo(date()));
}

void DayEdit::setDaysAfterLeast(double days)
{
    // A step from none is the first, as by a key.
    if (isUnchosen() && qRound(days) == 1)
        setDate(m_today);
    else
        setDate(minimumDate().addDays(qRound(days)));
}

double DayEdit::mostDaysAfterLeast() const
{
    return static_cast<double>(minimumDate().daysTo(maximumDate()));
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const bool types = !event->text().isEmpty() && event->text().at(0).isDigit();
    if (types && isUnchosen()) {
        setDate(m_today);
        setSelectedSection(DaySection);
    }
    QDateEdit::keyPressEvent(event);
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && isUnchosen())
        calendarWidget()->setCurrentPage(m_today.year(), m_today.month());
    return QDateEdit::eventFilter(watched, event);
}

} // namespace rosette
