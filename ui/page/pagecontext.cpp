// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagecontext.h"

namespace rosette {

PageContext::PageContext(Workspace &workspace, const QString &identity, const PageRegistry &pages)
    : m_workspace(workspace), m_pages(pages), m_state(identity), m_tasks(workspace)
{
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
}

} // namespace rosette
