// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/cancellation.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace rosette {

class BackgroundTask;

/// How background work tells how far it is; may be called as often as one likes, from the working thread.
class Progress
{
public:
    explicit Progress(BackgroundTask *task = nullptr);
    /// @p done of @p total steps; a total of 0 means that nobody knows.
    void report(qint64 done, qint64 total) const;

private:
    struct Line;
    std::shared_ptr<Line> m_line;
};

/// One piece of work off the GUI thread, as the GUI thread sees it. Deletes itself after finished().
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    BackgroundTask(QString sentence, QObject *parent);

    /// "Verifying the records"
    const QString &sentence() const { return m_sentence; }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    bool isCancelled() const { return m_cancellation.isRequested(); }
    const Cancellation &cancellation() const { return m_cancellation; }

public Q_SLOTS:
    /// Asks it to stop. What it does afterwards is not delivered.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    friend class Progress;
    friend class BackgroundTasks;
    void setProgress(qint64 done, qint64 total);

    QString m_sentence;
    Cancellation m_cancellation;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace rosette
