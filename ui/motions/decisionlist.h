// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"
#include "ui/widgets/scrollcolumn.h"

#include <QTimer>

namespace rosette {

class Card;

/// All decisions as a list to read, the newest first: the day, the question, how it ended and why, in
/// sentences. A row is made when the reader comes near it, so that years of decisions open as fast as a few.
class DecisionList : public ScrollColumn
{
    Q_OBJECT

public:
    explicit DecisionList(QWidget *parent = nullptr);

    void setMotions(const std::vector<MotionLine> &motions);

Q_SIGNALS:
    void chosen(const rosette::MotionId &motion);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRows(std::size_t count);
    /// Makes more if the reader is less than a screen from the end of what is made.
    void makeReached();
    QWidget *row(const MotionLine &line);

    std::vector<MotionLine> m_lines; ///< of the decided, the newest first
    std::size_t m_made = 0;
    Card *m_card = nullptr;
    QWidget *m_rest = nullptr; ///< stands for the rows that are not made yet, about as high as they will be
    QTimer m_checkSoon{};      ///< once the layout is done
};

} // namespace rosette
