// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUndoCommand>

#include <functional>

namespace rosette {

class PageContext;

/// An act of the core that another call of it takes back. It is done when it is pushed; one that fails is
/// reported and leaves the stack.
class UndoableAct : public QUndoCommand
{
public:
    using Act = std::function<Result<void>()>;

    UndoableAct(PageContext &context, const QString &text, Act act, Act back);

    void redo() override;
    void undo() override;

private:
    void run(const Act &act);

    PageContext &m_context;
    Act m_act;
    Act m_back;
};

} // namespace rosette
