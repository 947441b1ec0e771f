// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

#include <QWidget>

namespace rosette {

class Field;
class SegmentedControl;

/// How a motion is voted on, and beneath it what that promises and what it cannot.
class VotingField : public QWidget
{
    Q_OBJECT

public:
    explicit VotingField(QWidget *parent = nullptr);

    Voting voting() const;

private:
    void sayPromise();

    SegmentedControl *m_ways;
    Field *m_field;
};

} // namespace rosette
