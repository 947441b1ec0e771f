// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/commentedit.h"

#include "ui/reviews/reviewdesk.h"

#include <utility>

namespace rosette {

CommentEdit::CommentEdit(ReviewDesk *desk, const Change &change, const QString &text)
    : QUndoCommand(text), m_desk(desk), m_change(change)
{
}

bool CommentEdit::mergeWith(const QUndoCommand *other)
{
    const auto *later = dynamic_cast<const CommentEdit *>(other);
    if (!later || later->m_change.application != m_change.application ||
        later->m_change.seat != m_change.seat || later->m_change.criterion != m_change.criterion)
        return false;
    m_change.after = later->m_change.after;
    setObsolete(m_change.after == m_change.before);
    return true;
}

void CommentEdit::undo()
{
    m_isDone = false;
    if (m_desk)
        m_desk->setComment(m_change, m_change.before);
}

void CommentEdit::redo()
{
    if (!std::exchange(m_isDone, true) && m_desk)
        m_desk->setComment(m_change, m_change.after);
}

} // namespace rosette
