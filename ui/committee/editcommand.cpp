// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/editcommand.h"

#include "ui/page/pagecontext.h"

#include <QCoreApplication>

namespace rosette {

EditCommitteeCommand::EditCommitteeCommand(
    PageContext &context, const EditCommittee &before, const EditCommittee &after)
    : QUndoCommand(
          QCoreApplication::translate("rosette::EditCommitteeCommand", "Change the committee's details")),
      m_context(context), m_before(before), m_after(after)
{
}

void EditCommitteeCommand::redo()
{
    if (!m_isDone)
        apply(m_after);
    m_isDone = true;
}

void EditCommitteeCommand::undo()
{
    apply(m_before);
    m_isDone = false;
}

void EditCommitteeCommand::apply(const EditCommittee &input)
{
    EditCommittee edit = input;
    if (edit.imprint && edit.imprint->isEmpty())
        edit.imprint.reset(); // an imprint cannot be taken away again
    const Result<Committee> committee = editCommittee(m_context.workspace(), edit);
    if (committee)
        return;
    m_context.report(committee.error());
    setObsolete(true);
}

} // namespace rosette
