// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/demo/committeeclock.h"

#include "core/actions/committee/createcommittee.h"
#include "core/storage/statement.h"
#include "tests/core/actions/demo/demofile.h"

#include <QTest>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

/// What time it is in an open committee, for the windows and for the command line.
class TestCommitteeClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoFile>(); }

    void theDemoIsInItsOwnAutumn()
    {
        CommitteeClock clock;
        const std::unique_ptr<Workspace> workspace = must(openCommittee(m_demo->path(), clock));
        QCOMPARE(clock.today(), QDate(2026, 10, 7));
        QCOMPARE(&workspace->clock(), &clock);
    }

    void everyOtherCommitteeIsInThePresent()
    {
        const QString path = m_demo->folder.filePath(QStringLiteral("other.rosette"));
        must(createCommittee(SystemClock(), {path, QStringLiteral("Other"), {}, QStringLiteral("Ada Fox")}));
        CommitteeClock clock;
        must(openCommittee(path, clock));
        QVERIFY(qAbs(clock.now().msecsTo(SystemClock().now())) < 5000);
    }

    void aDemoWithoutTheMarkIsInThePresentToo()
    {
        const QString path = m_demo->folder.filePath(QStringLiteral("old.rosette"));
        m_demo->workspace.reset();
        QVERIFY(QFile::copy(m_demo->path(), path));
        {
            const std::unique_ptr<Database> old = must(Database::open(path));
            must(old->inTransaction(
                [&] { return Statement(*old, "DELETE FROM setting WHERE name = 'demo.time'").run(); }));
        }
        CommitteeClock clock;
        must(openCommittee(path, clock));
        QVERIFY(qAbs(clock.now().msecsTo(SystemClock().now())) < 5000);
    }

private:
    std::unique_ptr<DemoFile> m_demo;
};

QTEST_GUILESS_MAIN(TestCommitteeClock)
#include "tst_committeeclock.moc"
