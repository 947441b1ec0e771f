// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contests/civiltimefield.h"

#include "ui/widgets/dayedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimeEdit>

namespace rosette {

namespace {

enum TimeKind
{
    NoTime,
    AtTime,
    EndOfDay
};

} // namespace

CivilTimeField::CivilTimeField(const QDate &day, QWidget *parent)
    : QWidget(parent), m_day(new DayEdit(day, this)), m_kind(new QComboBox(this)),
      m_time(new QTimeEdit(QTime(12, 0), this))
{
    m_day->setAccessibleName(tr("Day"));
    m_kind->addItems({tr("No time"), tr("At a time"), tr("Midnight at the end of the day")});
    m_kind->setAccessibleName(tr("Time of day"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setAccessibleName(tr("Hour and minute"));
    m_time->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_day, 2);
    layout->addWidget(m_kind, 2);
    layout->addWidget(m_time, 1);
    setFocusProxy(m_day);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
        [this](int kind) { m_time->setVisible(kind == AtTime); });
    connect(m_day, &QDateEdit::dateChanged, this, &CivilTimeField::dayChanged);
}

CivilTime CivilTimeField::value() const
{
    CivilTime value{m_day->day().value_or(QDate()), std::nullopt, false};
    if (m_kind->isHidden())
        return value;
    if (m_kind->currentIndex() == AtTime)
        value.time = m_time->time();
    if (m_kind->currentIndex() == EndOfDay) {
        value.time = QTime(23, 59);
        value.endOfDay = true;
    }
    return value;
}

void CivilTimeField::setValue(const CivilTime &value)
{
    m_day->setDay(value.date.isValid() ? std::optional(value.date) : std::nullopt);
    m_kind->setCurrentIndex(value.endOfDay ? EndOfDay : value.time ? AtTime : NoTime);
    if (value.time && !value.endOfDay)
        m_time->setTime(*value.time);
}

void CivilTimeField::clearDay()
{
    m_day->setDay(std::nullopt);
}

void CivilTimeField::setTimeVisible(bool visible)
{
    m_kind->setVisible(visible);
    m_time->setVisible(visible && m_kind->currentIndex() == AtTime);
}

} // namespace rosette
