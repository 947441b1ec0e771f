// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/verdictedit.h"

#include "ui/reviews/reviewdesk.h"

namespace rosette {

VerdictEdit::VerdictEdit(ReviewDesk *desk, const Change &change, const QString &text)
    : QUndoCommand(text), m_desk(desk), m_change(change)
{
}

void VerdictEdit::undo()
{
    if (m_desk)
        m_desk->setVerdict(m_change, m_change.before);
}

void VerdictEdit::redo()
{
    if (m_desk)
        m_desk->setVerdict(m_change, m_change.after);
}

} // namespace rosette
