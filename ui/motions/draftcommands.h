// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decisions/motion.h"

#include <QUndoCommand>

namespace rosette {

class PageContext;

/// What was done to a draft and can be undone. Each is pushed after the act; a failure when it is undone or
/// done again is reported in the window, and the command becomes obsolete.
class DraftCommand : public QUndoCommand
{
public:
    DraftCommand(PageContext &context, const QString &text);

    void redo() final;
    void undo() final;

protected:
    virtual bool doAgain() = 0;
    virtual bool takeBack() = 0;
    bool remove(const MotionId &draft);
    bool restore(const Motion &draft);

    PageContext &m_context;

private:
    bool m_isDone = true; ///< pushing calls redo() for what has been done already
};

class MakeDraft : public DraftCommand
{
public:
    MakeDraft(PageContext &context, const Motion &draft);

private:
    bool doAgain() override { return restore(m_draft); }
    bool takeBack() override { return remove(m_draft.id); }

    Motion m_draft;
};

class DiscardDraft : public DraftCommand
{
public:
    DiscardDraft(PageContext &context, const Motion &draft);

private:
    bool doAgain() override { return remove(m_draft.id); }
    bool takeBack() override { return restore(m_draft); }

    Motion m_draft;
};

class ChangeDraft : public DraftCommand
{
public:
    ChangeDraft(PageContext &context, const Motion &before, const Motion &after);

private:
    bool doAgain() override { return change(m_after); }
    bool takeBack() override { return change(m_before); }
    bool change(const Motion &wanted);

    Motion m_before;
    Motion m_after;
};

} // namespace rosette
