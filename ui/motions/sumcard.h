// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/card.h"

namespace rosette {

class TallyBar;
class TextLabel;

/// What the sum of a motion is: the core's own sentence, the bar, and the rule by which it is counted.
class SumCard : public Card
{
    Q_OBJECT

public:
    explicit SumCard(QWidget *parent = nullptr);

    void setMotion(const SeenMotion &seen);

private:
    void setFacts(const SeenMotion &seen);
    void addFact(const QString &title, const QString &text);

    TextLabel *m_sentence;
    TextLabel *m_distance;
    TextLabel *m_reason;
    TallyBar *m_bar;
    QWidget *m_facts;
};

} // namespace rosette
