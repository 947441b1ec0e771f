// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QThread>

#include <atomic>

namespace rosette {

/// A thread with its own connection to a committee file, opened when first needed and then kept.
class TaskThread : public QThread
{
    Q_OBJECT

public:
    /// @p unlock is asked, on the thread, when a key is locked that a job needs.
    TaskThread(QString path, const Clock &clock, Workspace::Unlock unlock);
    /// Waits for the jobs it was given.
    ~TaskThread() override;

    /// Runs @p job on the thread, after those before it, acting as @p actor.
    void post(const std::optional<Seat> &actor, std::function<void(Result<Workspace *>)> job);
    /// How many jobs have not ended.
    int waiting() const { return m_waiting.load(); }

private:
    Result<Workspace *> workspace(const std::optional<Seat> &actor);

    QString m_path;
    const Clock &m_clock;
    Workspace::Unlock m_unlock;
    QObject *m_worker; ///< lives on the thread
    std::unique_ptr<Workspace> m_workspace;
    std::atomic_int m_waiting = 0;
};

} // namespace rosette
