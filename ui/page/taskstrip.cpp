// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/taskstrip.h"

#include <algorithm>

namespace rosette {

namespace {

/// The bar counts in thousandths, since a number of steps may not fit an int.
constexpr int whole = 1000;

} // namespace

TaskStrip::TaskStrip(BackgroundTasks &tasks, QWidget *parent) : ProgressStrip(parent), m_tasks(tasks)
{
    connect(&tasks, &BackgroundTasks::started, this, &TaskStrip::follow);
    connect(&tasks, &BackgroundTasks::finished, this, &TaskStrip::follow);
    connect(this, &ProgressStrip::cancelled, this, [this] {
        if (m_task)
            m_task->cancel();
    });
    follow();
}

void TaskStrip::follow()
{
    const std::vector<BackgroundTask *> &running = m_tasks.running();
    const auto shown = std::find_if(running.begin(), running.end(),
        [](const BackgroundTask *task) { return !task->sentence().isEmpty() && !task->isCancelled(); });
    BackgroundTask *task = shown == running.end() ? nullptr : *shown;
    if (m_task == task && task)
        return;
    m_task = task;
    if (!task)
        return stop();
    start(task->sentence());
    connect(task, &BackgroundTask::progressed, this, [this, task](qint64 done, qint64 total) {
        if (m_task == task && total > 0)
            setProgress(static_cast<int>(done * whole / total), whole);
    });
}

} // namespace rosette
