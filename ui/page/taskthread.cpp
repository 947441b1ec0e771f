// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/taskthread.h"

namespace rosette {

TaskThread::TaskThread(QString path, const Clock &clock, Workspace::Unlock unlock)
    : m_path(std::move(path)), m_clock(clock), m_unlock(std::move(unlock)), m_worker(new QObject)
{
    m_worker->moveToThread(this);
    start();
}

TaskThread::~TaskThread()
{
    QMetaObject::invokeMethod(m_worker, [this] {
        m_workspace.reset(); // a connection ends on the thread that made it
        m_worker->deleteLater();
        quit();
    });
    wait();
}

void TaskThread::post(const std::optional<Seat> &actor, std::function<void(Result<Workspace *>)> job)
{
    ++m_waiting;
    QMetaObject::invokeMethod(m_worker, [this, actor, job = std::move(job)] {
        job(workspace(actor));
        --m_waiting;
    });
}

Result<Workspace *> TaskThread::workspace(const std::optional<Seat> &actor)
{
    if (!m_workspace) {
        OpenOptions options;
        options.isOpenAlready = true;
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(m_path, m_clock, options);
        if (!opened)
            return opened.error();
        m_workspace = *std::move(opened);
        m_workspace->whenLocked(m_unlock);
    }
    if (actor)
        m_workspace->actAs(*actor);
    return m_workspace.get();
}

} // namespace rosette
