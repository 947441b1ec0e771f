// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/scrollcolumn.h"

namespace rosette {

/// All decisions as a list to read, the newest first: the day, the question, how it ended and why, in
/// sentences.
class DecisionList : public ScrollColumn
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setMotions(const std::vector<MotionLine> &motions);

Q_SIGNALS:
    void chosen(const rosette::MotionId &motion);

private:
    QWidget *row(const MotionLine &line);
};

} // namespace rosette
