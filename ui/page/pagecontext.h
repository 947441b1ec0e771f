// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/page/backgroundtasks.h"
#include "ui/page/commands.h"
#include "ui/page/place.h"
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
    void actorChanged();

private:
    Workspace &m_workspace;
    const PageRegistry &m_pages;
    ViewState m_state;
    Commands m_commands;
    QUndoStack m_undo;
    Place m_place;
    BackgroundTasks m_tasks; ///< last, so that its threads end first
};

} // namespace rosette
