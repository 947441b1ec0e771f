// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/committee/editcommittee.h"

#include <QUndoCommand>

namespace rosette {

class PageContext;

/// The committee's details were changed; pushed after the act.
class EditCommitteeCommand : public QUndoCommand
{
public:
    EditCommitteeCommand(PageContext &context, const EditCommittee &before, const EditCommittee &after);

    void redo() override;
    void undo() override;

private:
    void apply(const EditCommittee &input);

    PageContext &m_context;
    EditCommittee m_before;
    EditCommittee m_after;
    bool m_isDone = true; ///< pushing calls redo() for what has been done already
};

} // namespace rosette
