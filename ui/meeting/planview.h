// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/meetings/planmeeting.h"
#include "ui/widgets/scrollcolumn.h"

#include <functional>

namespace rosette {

/// The agenda that a meeting would have if it began now, and why it stands in that order.
class PlanView : public ScrollColumn
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);

    /// @p names gives the names of seats.
    void setPlan(const std::vector<PlannedItem> &items,
        const std::function<QStringList(const std::vector<SeatId> &)> &names);

private:
    QWidget *rowOf(const PlannedItem &item, int number);
    QWidget *moveOf(const QString &sentence);
};

} // namespace rosette
