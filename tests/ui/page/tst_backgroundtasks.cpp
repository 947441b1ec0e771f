// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/openmotion.h"
#include "core/actions/keys/enrolkey.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/personstore.h"
#include "core/storage/recordstore.h"
#include "tests/support/must.h"
#include "tests/ui/page/opendemo.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/page/taskstrip.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

namespace rosette {

using test::must;

/// Work beside the GUI thread.
class TestBackgroundTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_demo = std::make_unique<test::OpenDemo>();
        m_workspace = m_demo->open();
        m_context = std::make_unique<PageContext>(*m_workspace, QStringLiteral("demo"), m_pages);
    }
    void cleanup()
    {
        m_context.reset();
        m_workspace.reset();
    }

    void theResultComesToTheGuiThreadFromAnother();
    void workActsAsWhoeverActsInTheWindow();
    void whatWorkHasWrittenIsToldToTheWindow();
    void cancelledWorkIsNotDelivered();
    void workForAPageThatIsGoneIsNotDelivered();
    void progressIsToldAndTheStripShowsOnlyLongWork();
    void closingTheWindowWaitsForWorkThatIsRunning();
    void aLockedKeyIsAskedForOnTheGuiThreadAndTheWorkIsDone();
    void whoLeavesTheQuestionHasNothingDone();
    void releasingDoesNotWaitForAnAnswer();

private:
    BackgroundTasks &tasks() { return m_context->tasks(); }
    /// From now on the acting seat signs with a key of its own, which is locked.
    QByteArray lockActor()
    {
        const KeptKey kept = must(Workspace::keys().add(SecretKey::create(), QStringLiteral("Mine"),
            QStringLiteral("seven green herons"), Strength::Interactive));
        must(enrolKey(*m_workspace, {m_workspace->actor()->id, kept.key}));
        Workspace::keys().lock();
        return kept.key.bytes;
    }
    /// Asks a question of the committee in the background; what came of it, once it has.
    std::shared_ptr<std::optional<ErrorCode>> askInBackground()
    {
        const auto ended = std::make_shared<std::optional<ErrorCode>>();
        tasks().run(
            QString(),
            [](Workspace &workspace, const Cancellation &, const Progress &) {
                return openQuestion(
                    workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet in Leeds?")});
            },
            [ended](const Result<Motion> &opened) { *ended = opened ? ErrorCode() : opened.error().code; });
        return ended;
    }

    std::unique_ptr<test::OpenDemo> m_demo;
    PageRegistry m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
};

void TestBackgroundTasks::theResultComesToTheGuiThreadFromAnother()
{
    QThread *worker = nullptr;
    QThread *delivered = nullptr;
    qint64 records = 0;
    tasks().run(
        QStringLiteral("Verifying"),
        [&worker](Workspace &workspace, const Cancellation &, const Progress &) {
            worker = QThread::currentThread();
            return verifyRecords(workspace);
        },
        [&](const Result<Verification> &verified) {
            delivered = QThread::currentThread();
            records = verified ? verified->records : -1;
        });
    QTRY_VERIFY(delivered);
    QCOMPARE(delivered, QThread::currentThread());
    QVERIFY(worker && worker != delivered);
    QVERIFY(records > 100);
    QVERIFY(tasks().running().empty());
}

void TestBackgroundTasks::workActsAsWhoeverActsInTheWindow()
{
    const Result<Seat> chair =
        findSeat(m_context->database(), QStringLiteral("Idris Okafor"), m_context->clock().today());
    QVERIFY(chair);
    m_context->actAs(*chair);
    std::optional<Seat> acted;
    tasks().run(
        QString(),
        [](Workspace &workspace, const Cancellation &, const Progress &) { return workspace.requireSeat(); },
        [&](const Result<Seat> &seat) { acted = seat ? std::optional(*seat) : std::nullopt; });
    QTRY_VERIFY(acted);
    QCOMPARE(*acted, *chair);
}

void TestBackgroundTasks::whatWorkHasWrittenIsToldToTheWindow()
{
    const QSignalSpy told(m_workspace.get(), &Workspace::changed);
    tasks().run(
        QString(),
        [](Workspace &workspace, const Cancellation &, const Progress &) {
            return workspace.write([](UnitOfWork &unit) {
                return PersonStore(unit.database())
                    .insert(Person{PersonId::create(), Name::fromStored(QStringLiteral("New Person"))});
            });
        },
        [](const Result<void> &written) { QVERIFY(written); });
    QTRY_COMPARE(told.size(), 1);
}

void TestBackgroundTasks::cancelledWorkIsNotDelivered()
{
    QSemaphore started;
    bool isDelivered = false;
    BackgroundTask *task = tasks().run(
        QString(),
        [&started](Database &, const Cancellation &cancellation, const Progress &) -> Result<void> {
            started.release();
            while (!cancellation.isRequested())
                QThread::msleep(1);
            return {};
        },
        [&](const Result<void> &) { isDelivered = true; });
    const QSignalSpy finished(&tasks(), &BackgroundTasks::finished);
    started.acquire();
    task->cancel();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!isDelivered);
}

void TestBackgroundTasks::workForAPageThatIsGoneIsNotDelivered()
{
    bool isDelivered = false;
    auto page = std::make_unique<QWidget>();
    const QSignalSpy finished(&tasks(), &BackgroundTasks::finished);
    tasks().run(
        QString(), [](Database &, const Cancellation &, const Progress &) -> Result<void> { return {}; },
        [&](const Result<void> &) { isDelivered = true; }, page.get());
    page.reset();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!isDelivered);
}

void TestBackgroundTasks::progressIsToldAndTheStripShowsOnlyLongWork()
{
    QWidget window;
    TaskStrip strip(tasks(), &window);
    window.show();
    QSemaphore goOn;
    BackgroundTask *task = tasks().run(
        QStringLiteral("Counting"),
        [&goOn](Database &, const Cancellation &, const Progress &progress) -> Result<void> {
            progress.report(1, 4);
            goOn.acquire();
            return {};
        },
        [](const Result<void> &) {});
    QTRY_COMPARE(task->done(), 1);
    QVERIFY(!strip.isVisible());
    QTRY_VERIFY(strip.isVisible());
    const auto *cancel = strip.findChild<Button *>();
    QVERIFY(cancel && cancel->isVisible());
    goOn.release();
    QTRY_VERIFY(!strip.isVisible());
}

void TestBackgroundTasks::closingTheWindowWaitsForWorkThatIsRunning()
{
    QSemaphore started;
    bool hasEnded = false;
    tasks().run(
        QString(),
        [&](Database &, const Cancellation &cancellation, const Progress &) -> Result<void> {
            started.release();
            while (!cancellation.isRequested())
                QThread::msleep(1);
            hasEnded = true;
            return {};
        },
        [](const Result<void> &) {});
    started.acquire();
    m_context.reset();
    QVERIFY(hasEnded);
}

void TestBackgroundTasks::aLockedKeyIsAskedForOnTheGuiThreadAndTheWorkIsDone()
{
    const QByteArray key = lockActor();
    QByteArray asked;
    tasks().whenLocked([&](const QByteArray &publicKey) {
        asked = QThread::currentThread() == thread() ? publicKey : QByteArray("elsewhere");
        return Workspace::keys().unlock(publicKey, QStringLiteral("seven green herons")).has_value();
    });
    const auto ended = askInBackground();
    QTRY_VERIFY(*ended);
    QCOMPARE(**ended, ErrorCode());
    QCOMPARE(asked, key);
}

void TestBackgroundTasks::whoLeavesTheQuestionHasNothingDone()
{
    lockActor();
    const qint64 before = must(RecordStore(m_context->database()).count());
    tasks().whenLocked([](const QByteArray &) { return false; });
    const auto ended = askInBackground();
    QTRY_VERIFY(*ended);
    QCOMPARE(**ended, ErrorCode::Locked);
    QCOMPARE(must(RecordStore(m_context->database()).count()), before);
}

void TestBackgroundTasks::releasingDoesNotWaitForAnAnswer()
{
    lockActor();
    bool isAsked = false;
    tasks().whenLocked([&](const QByteArray &) { return isAsked = true; });
    const auto ended = askInBackground();
    QThread::msleep(300); // the question waits for this thread, which goes on to something else
    tasks().release();
    QVERIFY(!isAsked);
    const auto again = askInBackground(); // the threads that follow ask again
    QTRY_VERIFY(isAsked);
    QTRY_VERIFY(*again);
}

} // namespace rosette

QTEST_MAIN(rosette::TestBackgroundTasks)
#include "tst_backgroundtasks.moc"
