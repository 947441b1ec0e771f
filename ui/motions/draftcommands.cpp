// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/motions/draftcommands.h"

#include "core/actions/decisions/draftmotion.h"
#include "core/actions/load.h"
#include "ui/page/pagecontext.h"

#include <QCoreApplication>

namespace rosette {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(rosette::DraftCommand)
};

template <typename T>
bool reported(PageContext &context, const Result<T> &result)
{
    if (!result)
        context.report(result.error());
    return result.has_value();
}

} // namespace

DraftCommand::DraftCommand(PageContext &context, const QString &text) : QUndoCommand(text), m_context(context)
{
}

void DraftCommand::redo()
{
    if (!m_isDone)
        setObsolete(!doAgain());
    m_isDone = true;
}

void DraftCommand::undo()
{
    setObsolete(!takeBack());
    m_isDone = false;
}

bool DraftCommand::remove(const MotionId &draft)
{
    return reported(m_context, discardDraft(m_context.workspace(), draft));
}

bool DraftCommand::restore(const Motion &draft)
{
    return reported(m_context, restoreDraft(m_context.workspace(), draft));
}

MakeDraft::MakeDraft(PageContext &context, const Motion &draft)
    : DraftCommand(context, Text::tr("Make the draft of motion %1").arg(draft.number)), m_draft(draft)
{
}

DiscardDraft::DiscardDraft(PageContext &context, const Motion &draft)
    : DraftCommand(context, Text::tr("Discard the draft of motion %1").arg(draft.number)), m_draft(draft)
{
}

ChangeDraft::ChangeDraft(PageContext &context, const Motion &before, const Motion &after)
    : DraftCommand(context, Text::tr("Change the draft of motion %1").arg(before.number)), m_before(before),
      m_after(after)
{
}

bool ChangeDraft::change(const Motion &wanted)
{
    const Result<Motion> present = loadMotion(m_context.database(), wanted.id);
    if (!reported(m_context, present))
        return false;
    const EditDraft edit{wanted.id, present->revision, wanted.question, wanted.regardless, wanted.closesAt};
    return reported(m_context, editDraft(m_context.workspace(), edit));
}

} // namespace rosette
