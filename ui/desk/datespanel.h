// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/whatwaits.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

/// The days to come, those of this week apart from the later ones.
class DatesPanel : public ScrollColumn
{
    Q_OBJECT

public:
    explicit DatesPanel(QWidget *parent = nullptr);

    void setDates(const std::vector<ComingDate> &dates, const QDate &today);

Q_SIGNALS:
    /// The contest of a date, or the motions that close then, are to be shown.
    void dateChosen(const rosette::ComingDate &date);

private:
    void addGroup(const QString &caption);
    void addDate(const ComingDate &date, const QDate &today);
};

/// "Friday, end of day" for a day of this week, else its time alone; empty if there is neither.
QString timeOfDate(const CivilTime &when, const QDate &today);

} // namespace rosette
