// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/backgroundtasks.h"
#include "ui/widgets/progressstrip.h"

namespace rosette {

/// Tells of the oldest piece of background work that has a sentence, once it takes longer than 300 ms, and
/// lets it be cancelled. Work without a sentence is never shown.
class TaskStrip : public ProgressStrip
{
    Q_OBJECT

public:
    explicit TaskStrip(BackgroundTasks &tasks, QWidget *parent = nullptr);

private:
    void follow();

    BackgroundTasks &m_tasks;
    QPointer<BackgroundTask> m_task;
};

} // namespace rosette
