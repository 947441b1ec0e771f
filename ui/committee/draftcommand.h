// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/criteria/rulebook.h"

#include <QUndoCommand>

#include <optional>

namespace rosette {

class PageContext;

/// The draft of the rulebook was kept or discarded; pushed after the act.
class KeepDraftCommand : public QUndoCommand
{
public:
    KeepDraftCommand(
        PageContext &context, const std::optional<Rulebook> &before, const std::optional<Rulebook> &after);

    void redo() override;
    void undo() override;

private:
    void apply(const std::optional<Rulebook> &draft);

    PageContext &m_context;
    std::optional<Rulebook> m_before;
    std::optional<Rulebook> m_after;
    bool m_isDone = true; ///< pushing calls redo() for what has been done already
};

} // namespace rosette
