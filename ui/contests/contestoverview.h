// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/contests/seecontests.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

/// All contests as cards, under the stage that each has reached; what wants the committee most comes first.
class ContestOverview : public ScrollColumn
{
    Q_OBJECT

public:
    explicit ContestOverview(QWidget *parent = nullptr);

    void setContests(const std::vector<ContestSummary> &contests);

Q_SIGNALS:
    void contestChosen(const rosette::ContestId &contest);

private:
    void addStage(const QString &heading, const std::vector<ContestSummary> &contests);
};

} // namespace rosette
