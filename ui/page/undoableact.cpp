// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/undoableact.h"

#include "core/actions/takeback.h"
#include "ui/page/pagecontext.h"

namespace rosette {

UndoableAct::UndoableAct(PageContext &context, const QString &text, ActTrace trace)
    : UndoableAct(context, text, std::move(trace), Company())
{
}

UndoableAct::UndoableAct(PageContext &context, const QString &text, ActTrace trace, Company company)
    : QUndoCommand(text), m_context(context), m_trace(std::move(trace)), m_company(std::move(company)),
      m_place(context.place())
{
}

void UndoableAct::redo()
{
    if (m_isDone) // pushing calls redo() for what has been done already
        return;
    settle(doAgain(m_context.workspace(), m_trace), true);
    if (m_isDone && m_company.doneAgain)
        m_company.doneAgain();
}

void UndoableAct::undo()
{
    if (!m_isDone)
        return;
    const Result<void> allowed = m_company.mayTakeBack ? m_company.mayTakeBack() : Result<void>();
    settle(allowed ? takeBack(m_context.workspace(), m_trace) : allowed, false);
    if (!m_isDone && m_company.takenBack)
        m_company.takenBack();
}

void UndoableAct::settle(const Result<void> &done, bool isDone)
{
    if (done) {
        m_isDone = isDone;
        if (m_context.place().page != m_place.page)
            m_context.goTo(m_place);
        return;
    }
    m_context.report(done.error());
    const bool mayComeToPass =
        done.error().code == ErrorCode::InUse || done.error().code == ErrorCode::InputOutput;
    if (!mayComeToPass)
        return setObsolete(true);
    // The stack has counted it as undone (or done): it is told otherwise once it has come to rest.
    QUndoStack *stack = &m_context.undo();
    QMetaObject::invokeMethod(stack, isDone ? &QUndoStack::undo : &QUndoStack::redo, Qt::QueuedConnection);
}

} // namespace rosette
