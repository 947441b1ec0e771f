// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QWidget>

class QComboBox;
class QTimeEdit;

namespace rosette {

class DayEdit;

/// A day, and a time where the timetable has one: none, at a time, or the end of the day.
class CivilTimeField : public QWidget
{
    Q_OBJECT

public:
    explicit CivilTimeField(const QDate &day, QWidget *parent = nullptr);

    /// Its day is invalid while none is chosen.
    CivilTime value() const;
    void setValue(const CivilTime &value);
    /// Leaves the day to choose.
    void clearDay();
    /// Only the day is asked for.
    void setTimeVisible(bool visible);

Q_SIGNALS:
    void dayChanged();

private:
    DayEdit *m_day;
    QComboBox *m_kind;
    QTimeEdit *m_time;
};

} // namespace rosette
