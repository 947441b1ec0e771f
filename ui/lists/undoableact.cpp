// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/undoableact.h"

#include "ui/page/pagecontext.h"

namespace rosette {

UndoableAct::UndoableAct(PageContext &context, const QString &text, Act act, Act back)
    : QUndoCommand(text), m_context(context), m_act(std::move(act)), m_back(std::move(back))
{
}

void UndoableAct::redo()
{
    run(m_act);
}

void UndoableAct::undo()
{
    run(m_back);
}

void UndoableAct::run(const Act &act)
{
    const Result<void> done = act();
    if (done)
        return;
    m_context.report(done.error());
    setObsolete(true);
}

} // namespace rosette
