// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecontext.h"

#include "core/workspace/seenheads.h"

#include <QScopedValueRollback>

namespace rosette {

PageContext::PageContext(Workspace &workspace, const QString &identity, const PageRegistry &pages)
    : m_workspace(workspace), m_pages(pages), m_state(identity), m_tasks(workspace)
{
    // Without it nothing that is stored could be undone; the file itself is none the worse.
    if (const Result<void> following = m_workspace.followWrites(); !following)
        qWarning("%s", qPrintable(following.error().message));
    connect(&m_workspace, &Workspace::changed, this, &PageContext::noteRecords);
    connect(&m_tasks, &BackgroundTasks::finished, this, &PageContext::lookForChanges);
}

PageContext::~PageContext() = default;

void PageContext::goTo(const Place &place)
{
    Q_EMIT placeRequested(place);
}

void PageContext::moved(const QString &object)
{
    if (m_place.object == object)
        return;
    m_place.object = object;
    Q_EMIT placeMoved(m_place);
}

void PageContext::openHelp(const QString &topic)
{
    Q_EMIT helpRequested(topic);
}

void PageContext::keepUndo(const QString &text, ActTrace trace, const UndoableAct::Company &company)
{
    m_isLastUndoable = !trace.isEmpty() && !trace.isOnRecord();
    if (trace.isOnRecord())
        m_recordAfter = m_undo.index();
    if (!m_isLastUndoable)
        return;
    auto command = std::make_unique<UndoableAct>(*this, text, std::move(trace), company);
    if (m_isReplaying)
        m_later.push_back(std::move(command));
    else
        m_undo.push(command.release());
}

void PageContext::undoLast()
{
    Q_EMIT aboutToAct();
    if (m_recordAfter == m_undo.index())
        return undoBeforeRecord();
    if (!m_undo.canUndo())
        return;
    const QString text = m_undo.undoText();
    const int count = m_undo.count();
    replay(&QUndoStack::undo);
    if (m_undo.count() == count) // what could not be undone has left the stack
        Q_EMIT told(tr("Undone: %1").arg(text), tr("Redo"), [this] { redoNext(); });
}

/// Acts on record need not pass through act(): what they wrote is seen here.
void PageContext::noteRecords()
{
    if (!m_isActing && m_workspace.takeTrace().isOnRecord())
        m_recordAfter = m_undo.index();
}

void PageContext::undoBeforeRecord()
{
    if (!m_undo.canUndo())
        return Q_EMIT told(tr("What you did last is on record and stays."), {}, {});
    Q_EMIT told(tr("What you did last is on record and stays. Before it you did: %1").arg(m_undo.undoText()),
        tr("Undo that"), [this] {
            m_recordAfter.reset();
            undoLast();
        });
}

void PageContext::redoNext()
{
    Q_EMIT aboutToAct();
    if (!m_undo.canRedo())
        return;
    const QString text = m_undo.redoText();
    const int count = m_undo.count();
    replay(&QUndoStack::redo);
    if (m_undo.count() == count)
        Q_EMIT told(tr("Done again: %1").arg(text), tr("Undo"), [this] { undoLast(); });
}

void PageContext::replay(void (QUndoStack::*way)())
{
    {
        const QScopedValueRollback<bool> replaying(m_isReplaying, true);
        (m_undo.*way)();
    }
    // A field that lost the keyboard by it may have stored what was typed: the stack takes nothing meanwhile.
    for (std::unique_ptr<UndoableAct> &command : std::exchange(m_later, {}))
        m_undo.push(command.release());
}

void PageContext::tell(const QString &sentence)
{
    if (std::exchange(m_isLastUndoable, false) && m_undo.canUndo())
        Q_EMIT told(sentence, tr("Undo"), [this] { undoLast(); });
    else
        Q_EMIT told(sentence, {}, {});
}

void PageContext::report(const Error &error)
{
    Q_EMIT reported(error);
}

void PageContext::actAs(const Seat &seat)
{
    if (m_workspace.actor() == seat)
        return;
    m_workspace.actAs(seat);
    m_undo.clear(); // what one seat did is not undone by another
    Q_EMIT actorChanged();
}

void PageContext::lookForChanges()
{
    const Result<bool> noticed = m_workspace.noticeOthers();
    if (!noticed)
        report(noticed.error());
    for (const QString &notice : SeenHeads::ofThisProcess().takeNotices())
        report(Error{ErrorCode::InputOutput, notice, {}});
}

} // namespace rosette
