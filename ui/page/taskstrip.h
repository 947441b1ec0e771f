// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/backgroundtasks.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace rosette {

/// The thin bar under a page's header that tells of background work which takes longer than 300 ms, with its
/// sentence and a way to cancel it. Shows the oldest if there are several.
class TaskStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TaskStrip(BackgroundTasks &tasks, QWidget *parent = nullptr);

private:
    void showOldest();
    void showProgress();

    BackgroundTasks &m_tasks;
    QPointer<BackgroundTask> m_task;
    QTimer m_patience;
    QProgressBar *m_bar;
    QLabel *m_sentence;
};

} // namespace rosette
