// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workspace/acttrace.h"
#include "ui/page/place.h"

#include <QUndoCommand>

#include <functional>

namespace rosette {

class PageContext;

/// An act that was done and can be taken back, by the rows that it wrote. It leads to the page where it was
/// done. If it cannot be taken back any more (what it wrote was changed since) the error is reported and it
/// leaves the stack; if the file was only busy it stays as it is.
class UndoableAct : public QUndoCommand
{
public:
    /// What goes with it and is not in the file.
    struct Company
    {
        std::function<Result<void>()> mayTakeBack{};
        std::function<void()> takenBack{};
        std::function<void()> doneAgain{};
    };

    /// Pushed after the act, and at the place where it was done. @p text names it in "Undo: ...".
    UndoableAct(PageContext &context, const QString &text, ActTrace trace);
    UndoableAct(PageContext &context, const QString &text, ActTrace trace, Company company);

    void redo() override;
    void undo() override;

private:
    /// @p isDone is what it is if @p done.
    void settle(const Result<void> &done, bool isDone);

    PageContext &m_context;
    ActTrace m_trace;
    Company m_company;
    Place m_place;
    bool m_isDone = true;
};

} // namespace rosette
