// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/draftcommand.h"

#include "core/actions/committee/rulebookdraft.h"
#include "ui/page/pagecontext.h"

#include <QCoreApplication>

namespace rosette {

KeepDraftCommand::KeepDraftCommand(
    PageContext &context, const std::optional<Rulebook> &before, const std::optional<Rulebook> &after)
    : QUndoCommand(
          QCoreApplication::translate("rosette::KeepDraftCommand", "Change the draft of the rulebook")),
      m_context(context), m_before(before), m_after(after)
{
}

void KeepDraftCommand::redo()
{
    if (!m_isDone)
        apply(m_after);
    m_isDone = true;
}

void KeepDraftCommand::undo()
{
    apply(m_before);
    m_isDone = false;
}

void KeepDraftCommand::apply(const std::optional<Rulebook> &draft)
{
    const Result<void> kept = draft ? keepRulebookDraft(m_context.workspace(), *draft)
                                    : discardRulebookDraft(m_context.workspace());
    if (kept)
        return;
    m_context.report(kept.error());
    setObsolete(true);
}

} // namespace rosette
