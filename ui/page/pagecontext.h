// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/page/backgroundtasks.h"
#include "ui/page/commands.h"
#include "ui/page/place.h"
#include "ui/page/undoableact.h"
#include "ui/page/viewstate.h"

#include <QUndoStack>

namespace rosette {

class PageRegistry;

/// What a page has in hand: the open committee and everything of the window that it may ask for.
class PageContext : public QObject
{
    Q_OBJECT

public:
    /// @p identity is the committee's, from committeeIdentity(). Workspace and registry must outlive it.
    PageContext(Workspace &workspace, const QString &identity, const PageRegistry &pages);
    ~PageContext() override;

    Workspace &workspace() { return m_workspace; }
    Database &database() { return m_workspace.database(); }
    const Clock &clock() const { return m_workspace.clock(); }
    const PageRegistry &pages() const { return m_pages; }
    QUndoStack &undo() { return m_undo; }
    /// Runs @p act, an act of the core that returns a Result, and makes it undoable under the name @p text
    /// ("Add the candidacy of Ada Fox"). What is on record, or wrote nothing, is not.
    template <typename Act>
    std::invoke_result_t<Act> act(
        const QString &text, Act &&act, const UndoableAct::Company &company = UndoableAct::Company())
    {
        Q_EMIT aboutToAct(); // so that acts are on the stack in the order in which they were done
        m_workspace.takeTrace();
        m_isActing = true;
        auto result = std::forward<Act>(act)();
        m_isActing = false;
        ActTrace trace = m_workspace.takeTrace();
        if (result)
            keepUndo(text, std::move(trace), company);
        return result;
    }
    /// Makes undoable what has been done and left @p trace, on any connection.
    void keepUndo(
        const QString &text, ActTrace trace, const UndoableAct::Company &company = UndoableAct::Company());
    /// Undoes the last act, or does the last undone one again, and says which it was. If what was done last
    /// is on record, it says that this stays and offers the act before: nobody means an older one by Ctrl+Z.
    void undoLast();
    void redoNext();
    /// Says in the page that is shown what was just done; if it can be undone, with a way back.
    void tell(const QString &sentence);
    BackgroundTasks &tasks() { return m_tasks; }
    Commands &commands() { return m_commands; }
    ViewState &state() { return m_state; }

    /// Where the window is now.
    const Place &place() const { return m_place; }
    /// Goes there; the window does it, and remembers where it was.
    void goTo(const Place &place);
    /// The window has gone there.
    void arrivedAt(const Place &place) { m_place = place; }
    /// The page shows another thing by itself (a row was chosen): so that back leads to the one before.
    void moved(const QString &object);
    /// Opens the page @p topic of the user guide.
    void openHelp(const QString &topic);
    /// Shows an error of something that has no page of its own to show it (an undo, a command).
    void report(const Error &error);
    /// From now on @p seat acts in this window.
    void actAs(const Seat &seat);
    /// Looks whether another program or connection has written to the file, and tells everybody if so.
    void lookForChanges();

Q_SIGNALS:
    void placeRequested(const rosette::Place &place);
    void placeMoved(const rosette::Place &place);
    void helpRequested(const QString &topic);
    void reported(const rosette::Error &error);
    /// Something was done; @p action, if any, is a word on a button that does @p run.
    void told(const QString &sentence, const QString &action, const std::function<void()> &run);
    /// Something is about to be done or undone: whoever has in hand what is as good as done does it now.
    void aboutToAct();
    void actorChanged();

private:
    Workspace &m_workspace;
    const PageRegistry &m_pages;
    ViewState m_state;
    Commands m_commands;
    QUndoStack m_undo;
    void replay(void (QUndoStack::*way)());
    void noteRecords();
    void undoBeforeRecord();

    bool m_isActing = false;
    std::optional<int> m_recordAfter; ///< how much was on the stack when something went on record
    bool m_isReplaying = false;       ///< the stack undoes or does again
    std::vector<std::unique_ptr<UndoableAct>> m_later;
    bool m_isLastUndoable = false; ///< the last act, about which tell() speaks
    Place m_place;
    BackgroundTasks m_tasks; ///< last, so that its threads end first
};

} // namespace rosette
