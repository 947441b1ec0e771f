// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <QPointer>
#include <QUndoCommand>

#include <optional>

namespace rosette {

class ReviewDesk;

/// A verdict given in a draft, which can be taken back as long as the window is open.
class VerdictEdit : public QUndoCommand
{
public:
    struct Change
    {
        ApplicationId application;
        SeatId seat;
        std::size_t criterion = 0;
        std::optional<Verdict> before{};
        std::optional<Verdict> after{};
    };

    VerdictEdit(ReviewDesk *desk, const Change &change, const QString &text);

    void undo() override;
    void redo() override;

private:
    QPointer<ReviewDesk> m_desk;
    Change m_change;
};

} // namespace rosette
