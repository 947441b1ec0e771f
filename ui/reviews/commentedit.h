// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <QPointer>
#include <QUndoCommand>

#include <optional>

namespace rosette {

class ReviewDesk;

/// What was typed in a comment of a draft, one step for all that is typed in it without anything between.
/// The field undoes single words; when it has nothing left to undo, nothing is left of this either.
class CommentEdit : public QUndoCommand
{
public:
    struct Change
    {
        ApplicationId application;
        SeatId seat;
        std::optional<std::size_t> criterion{}; ///< none: the comment on the whole
        QString before{};
        QString after{};
    };

    /// Pushed when the draft has the text already.
    CommentEdit(ReviewDesk *desk, const Change &change, const QString &text);

    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

private:
    QPointer<ReviewDesk> m_desk;
    Change m_change;
    bool m_isDone = true;
};

} // namespace rosette
