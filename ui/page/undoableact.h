// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUndoCommand>

#include <functional>

namespace rosette {

class PageContext;

/// An act that can be taken back: both ways are acts of the core. Pushing it on PageContext::undo() does it.
/// If a way fails, the error is reported and the act leaves the stack, since what it would take back has
/// changed.
class UndoableAct : public QUndoCommand
{
public:
    /// @p text names it in "Undo: ...".
    UndoableAct(PageContext &context, const QString &text, std::function<Result<void>()> act,
        std::function<Result<void>()> takeBack);

    void redo() override;
    void undo() override;

private:
    void settle(const Result<void> &done);

    PageContext &m_context;
    std::function<Result<void>()> m_act;
    std::function<Result<void>()> m_takeBack;
};

} // namespace rosette
