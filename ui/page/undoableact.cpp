// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/undoableact.h"

#include "ui/page/pagecontext.h"

namespace rosette {

UndoableAct::UndoableAct(PageContext &context, const QString &text, std::function<Result<void>()> act,
    std::function<Result<void>()> takeBack)
    : QUndoCommand(text), m_context(context), m_act(std::move(act)), m_takeBack(std::move(takeBack))
{
}

void UndoableAct::redo()
{
    settle(m_act());
}

void UndoableAct::undo()
{
    settle(m_takeBack());
}

void UndoableAct::settle(const Result<void> &done)
{
    if (done)
        return;
    setObsolete(true);
    m_context.report(done.error());
}

} // namespace rosette
