// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/backgroundtask.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace rosette {

namespace {

constexpr qint64 betweenReports = 50; // milliseconds

} // namespace

/// Touched by the working thread only, but for the task, which is asked for by the thread that owns it.
struct Progress::Line
{
    BackgroundTask *task = nullptr; ///< outlives the work
    QElapsedTimer since{};
};

Progress::Progress(BackgroundTask *task) : m_line(std::make_shared<Line>())
{
    m_line->task = task;
}

void Progress::report(qint64 done, qint64 total) const
{
    const bool isDue = !m_line->since.isValid() || m_line->since.elapsed() >= betweenReports || done == total;
    if (!m_line->task || !isDue)
        return;
    m_line->since.start();
    QMetaObject::invokeMethod(
        m_line->task, [task = m_line->task, done, total] { task->setProgress(done, total); },
        Qt::QueuedConnection);
}

BackgroundTask::BackgroundTask(QString sentence, QObject *parent)
    : QObject(parent), m_sentence(std::move(sentence))
{
}

void BackgroundTask::cancel()
{
    m_cancellation.request();
}

void BackgroundTask::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    Q_EMIT progressed(done, total);
}

} // namespace rosette
