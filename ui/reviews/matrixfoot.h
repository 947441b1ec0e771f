// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/reviews/contestmatrix.h"
#include "ui/widgets/card.h"

namespace rosette {

class Button;
class IconLabel;
class TextLabel;

/// Beneath the matrix: what the current cell is, what settles it, and where to go from there.
class MatrixFoot : public Card
{
    Q_OBJECT

public:
    explicit MatrixFoot(QWidget *parent = nullptr);

    /// @p noMotion says why no motion can be opened; empty if one can.
    void setCell(const ContestMatrix &matrix, const MatrixRow &row, std::optional<std::size_t> criterion,
        const QString &noMotion);
    void clear();

Q_SIGNALS:
    void applicationRequested();
    void motionRequested();

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_explained;
    TextLabel *m_reason;
    Button *m_motion;
    Button *m_application;
};

} // namespace rosette
