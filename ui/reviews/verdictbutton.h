// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reviews/looks.h"

#include <QPushButton>

namespace rosette {

/// One of the three verdicts: icon and word over the key that gives it. Chosen: border, soft fill and colour
/// of the verdict.
class VerdictButton : public QPushButton
{
    Q_OBJECT

public:
    explicit VerdictButton(Verdict verdict, QWidget *parent = nullptr);

    Verdict verdict() const { return m_verdict; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override {} ///< whoever owns the draft decides what is chosen

private:
    void paintKey(QPainter &painter, const QRect &place) const;

    Verdict m_verdict;
    Look m_look;
};

} // namespace rosette
