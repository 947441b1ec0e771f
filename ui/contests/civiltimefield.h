// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/civiltime.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace rosette {

/// A day, and a time where the timetable has one: none, at a time, or the end of the day.
class CivilTimeField : public QWidget
{
    Q_OBJECT

public:
    explicit CivilTimeField(const QDate &day, QWidget *parent = nullptr);

    CivilTime value() const;
    void setValue(const CivilTime &value);
    /// Only the day is asked for.
    void setTimeVisible(bool visible);

private:
    QDateEdit *m_day;
    QComboBox *m_kind;
    QTimeEdit *m_time;
};

} // namespace rosette
