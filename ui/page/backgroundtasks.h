// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/page/backgroundtask.h"
#include "ui/page/questionsacross.h"

#include <memory>
#include <optional>
#include <vector>

namespace rosette {

class TaskThread;

/// Work that takes longer than 300 ms, off the GUI thread and on its own connection to the file. Work gets no
/// reference to anything of the GUI thread: what it needs it takes along by value.
class BackgroundTasks : public QObject
{
    Q_OBJECT

public:
    /// Work on the file of @p workspace, acting as whoever acts there when it is started.
    explicit BackgroundTasks(Workspace &workspace, QObject *parent = nullptr);
    ~BackgroundTasks() override;

    /// Runs @p work, which is Result<T>(Database &, const Cancellation &, const Progress &) or the same with
    /// Workspace & first, for acts. Then @p done, void(Result<T>), is called on this thread, unless the task
    /// was cancelled or @p receiver is gone. @p sentence says what is done: "Verifying the records".
    template <typename Work, typename Done>
    BackgroundTask *run(const QString &sentence, Work work, Done done, QObject *receiver = nullptr);

    /// From now on work that needs the locked key of the seat that acts waits while @p unlock, on this
    /// thread, asks for it, as Workspace::whenLocked() has it.
    void whenLocked(Workspace::Unlock unlock) { m_unlock = std::move(unlock); }

    /// Those that have not finished, the oldest first.
    const std::vector<BackgroundTask *> &running() const { return m_running; }
    /// Cancels everything, waits for it and lets go of the file, which may then be replaced.
    void release();

Q_SIGNALS:
    void started(rosette::BackgroundTask *task);
    void finished(rosette::BackgroundTask *task);

private:
    /// The work with its result bound in; gets the workspace or the error that prevented it.
    using Job = std::function<void(Result<Workspace *>, const Cancellation &, const Progress &)>;
    struct Delivery
    {
        std::function<void()> done;
        QPointer<QObject> receiver;
        bool needsReceiver = false;
    };
    BackgroundTask *start(const QString &sentence, Job job, Delivery delivery);
    void finish(BackgroundTask *task, const Delivery &delivery);

    bool askOnThisThread(const QByteArray &publicKey);

    Workspace &m_workspace;
    Workspace::Unlock m_unlock;
    QuestionsAcross m_questions;
    std::vector<std::unique_ptr<TaskThread>> m_threads;
    std::vector<BackgroundTask *> m_running;
};

template <typename Work, typename Done>
BackgroundTask *BackgroundTasks::run(const QString &sentence, Work work, Done done, QObject *receiver)
{
    constexpr bool acts = std::is_invocable_v<Work, Workspace &, const Cancellation &, const Progress &>;
    auto call = [work = std::move(work)](Workspace &workspace, const Cancellation &cancellation,
                    const Progress &progress) mutable {
        if constexpr (acts)
            return work(workspace, cancellation, progress);
        else
            return work(workspace.database(), cancellation, progress);
    };
    using WorkResult =
        std::invoke_result_t<decltype(call), Workspace &, const Cancellation &, const Progress &>;
    auto outcome = std::make_shared<std::optional<WorkResult>>();
    Job job = [outcome, call = std::move(call)](Result<Workspace *> workspace,
                  const Cancellation &cancellation, const Progress &progress) mutable {
        if (workspace)
            outcome->emplace(call(**workspace, cancellation, progress));
        else
            outcome->emplace(workspace.error());
    };
    auto deliver = [outcome, done = std::move(done)]() mutable { done(*std::move(*outcome)); };
    return start(sentence, std::move(job), Delivery{std::move(deliver), receiver, receiver != nullptr});
}

} // namespace rosette
