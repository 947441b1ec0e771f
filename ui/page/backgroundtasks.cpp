// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/backgroundtasks.h"

#include "ui/page/taskthread.h"

#include <QPointer>

#include <algorithm>

namespace rosette {

namespace {

/// One for long work, one for what must not wait behind it.
constexpr std::size_t mostThreads = 2;

} // namespace

BackgroundTasks::BackgroundTasks(Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace)
{
}

BackgroundTasks::~BackgroundTasks()
{
    release();
}

void BackgroundTasks::release()
{
    for (BackgroundTask *task : m_running)
        task->cancel();
    m_questions.refuse(); // a thread that waits for an answer would never end
    m_threads.clear();
    m_questions.allow();
}

/// On a working thread.
bool BackgroundTasks::askOnThisThread(const QByteArray &publicKey)
{
    return m_questions.ask([this, publicKey](const QuestionsAcross::Answer &answer) {
        QMetaObject::invokeMethod(
            this, [this, publicKey, answer] { answer(m_unlock && m_unlock(publicKey)); },
            Qt::QueuedConnection);
    });
}

BackgroundTask *BackgroundTasks::start(const QString &sentence, Job job, Delivery delivery)
{
    auto idle = std::find_if(m_threads.begin(), m_threads.end(),
        [](const std::unique_ptr<TaskThread> &thread) { return thread->waiting() == 0; });
    if (idle == m_threads.end() && m_threads.size() < mostThreads)
        idle = m_threads.insert(
            m_threads.end(), std::make_unique<TaskThread>(m_workspace.database().path(), m_workspace.clock(),
                                 [this](const QByteArray &publicKey) { return askOnThisThread(publicKey); }));
    if (idle == m_threads.end())
        idle = std::min_element(m_threads.begin(), m_threads.end(),
            [](const auto &one, const auto &other) { return one->waiting() < other->waiting(); });

    auto *task = new BackgroundTask(sentence, this);
    m_running.push_back(task);
    const Progress progress(task);
    // The threads end before this object and its tasks do, so that the pointers hold.
    (*idle)->post(m_workspace.actor(),
        [this, task, progress, job = std::move(job), delivery = std::move(delivery),
            cancellation = task->cancellation()](const Result<Workspace *> &workspace) mutable {
            if (!cancellation.isRequested())
                job(workspace, cancellation, progress);
            QMetaObject::invokeMethod(
                task, [this, task, delivery = std::move(delivery)] { finish(task, delivery); },
                Qt::QueuedConnection);
        });
    Q_EMIT started(task);
    return task;
}

void BackgroundTasks::finish(BackgroundTask *task, const Delivery &delivery)
{
    std::erase(m_running, task);
    const bool isWanted = !delivery.needsReceiver || delivery.receiver;
    if (!task->isCancelled() && isWanted)
        delivery.done();
    Q_EMIT task->finished();
    Q_EMIT finished(task);
    task->deleteLater();
}

} // namespace rosette
