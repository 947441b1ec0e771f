// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

#include <optional>

namespace rosette {

/// A day that may be left to choose: it can be empty, and whoever types, steps or opens the calendar then
/// begins at today. A plain date field always holds a day that nobody chose.
class DayEdit : public QDateEdit
{
    Q_OBJECT
    // What Qt tells a screen reader of any such field, and lets it set: days after the least, which is none.
    Q_PROPERTY(double value READ daysAfterLeast WRITE setDaysAfterLeast)
    Q_PROPERTY(double minimum READ none)
    Q_PROPERTY(double maximum READ mostDaysAfterLeast)
    Q_PROPERTY(double stepSize READ oneDay)

public:
    explicit DayEdit(const QDate &today, QWidget *parent = nullptr);

    /// Nothing while no day is chosen.
    std::optional<QDate> day() const;
    void setDay(const std::optional<QDate> &day);

    void stepBy(int steps) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isUnchosen() const { return date() == minimumDate(); }
    double daysAfterLeast() const;
    void setDaysAfterLeast(double days);
    double none() const { return 0; }
    double mostDaysAfterLeast() const;
    double oneDay() const { return 1; }

    QDate m_today;
};

} // namespace rosette
