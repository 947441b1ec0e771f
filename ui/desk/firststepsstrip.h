// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/desk/firststeps.h"
#include "ui/page/place.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace rosette {

class TextLabel;

/// What a new committee does first, with what is done ticked off. It can be sent away for good.
class FirstStepsStrip : public Card
{
    Q_OBJECT

public:
    explicit FirstStepsStrip(QWidget *parent = nullptr);

    void setSteps(const std::vector<FirstStepState> &steps);

Q_SIGNALS:
    void chosen(const rosette::Place &place);
    void helpRequested();
    void dismissed();

private:
    void addHead();

    TextLabel *m_progress = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_place;
};

} // namespace rosette
