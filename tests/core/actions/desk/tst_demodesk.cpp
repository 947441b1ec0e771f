// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/desk/whatwaits.h"
#include "core/actions/reviews/reviewqueue.h"
#include "tests/core/actions/demo/demofile.h"

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;

/// Ada Fox's desk is that of the picture.
class TestDemoDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFile>();
        m_work = must(whatWaits(*m_demo->workspace));
    }

    void twoMotionsWaitForHerVote()
    {
        QCOMPARE(m_work.votes.size(), 2U);
        QCOMPARE(m_work.votes.front().vote.number, 14);
        QCOMPARE(m_work.votes.front().detail,
            QStringLiteral("13 of 14 who may vote have voted; yours is the last."));
        QCOMPARE(m_work.votes.front().contest, QStringLiteral("NEC, CLP section"));
        QCOMPARE(m_work.votes.back().detail, QStringLiteral("6 of 15 have voted."));
    }

    void fourApplicationsWaitForHerReview()
    {
        QCOMPARE(m_work.reviewsLeft(), 4);
        QCOMPARE(m_work.reviews.size(), 1U);
        const WaitingReviews &clp = m_work.reviews.front();
        QCOMPARE(clp.due->date, QDate(2026, 10, 9));
        QCOMPARE(clp.next.front().review.candidate, QStringLiteral("Dilip Chand"));
        QCOMPARE(clp.next.front().detail,
            QStringLiteral("Revised on 5 October; your verdicts are on the old revision."));
        qInfo("%d of %d reviewed", clp.count.reviewed, clp.count.toReview);
        for (const WaitingReview &review : clp.next)
            qInfo("%s: %s", qPrintable(review.review.candidate), qPrintable(review.detail));
    }

    void theDeskCountsWhatTheQueueLists_data()
    {
        QTest::addColumn<QString>("seat");
        for (const char *name : {"Ada Fox", "Joe Sandhu", "Bea Castellan", "Sam Whitlock"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void theDeskCountsWhatTheQueueLists()
    {
        QFETCH(QString, seat);
        const std::unique_ptr<Workspace> workspace = m_demo->open(m_demo->path());
        workspace->actAs(m_demo->seat(seat));
        for (const WaitingReviews &waiting : must(whatWaits(*workspace)).reviews) {
            int toDo = 0;
            int reviewed = 0;
            for (const QueueEntry &entry : must(reviewQueue(*workspace, waiting.count.contest))) {
                toDo += entry.isToDo() ? 1 : 0;
                reviewed += entry.state == QueueState::Reviewed ? 1 : 0;
            }
            QCOMPARE(waiting.count.left(), toDo);
            QCOMPARE(waiting.count.reviewed, reviewed);
        }
    }

    void theListOfTheClpSectionHasThreeObstacles()
    {
        QCOMPARE(m_work.publications.size(), 1U);
        QCOMPARE(m_work.publications.front().name, QStringLiteral("NEC, CLP section"));
        QCOMPARE(m_work.publications.front().detail, QStringLiteral("1 blocker, 2 warnings"));
        QVERIFY(m_work.unrecorded.empty());
        QVERIFY(m_work.closings.empty());
        for (const SeatsBehind &behind : m_work.behind)
            qInfo("%d behind in %s", behind.seats, qPrintable(behind.name));
    }

    void datesComeInOrder()
    {
        QStringList dates;
        for (const ComingDate &date : m_work.dates)
            dates += QStringLiteral("%1 %2: %3").arg(inWords(date.when), date.what, date.detail);
        QCOMPARE(dates.at(0), QStringLiteral("9 October 2026, midnight Reviews due: NEC, CLP section."));
        QCOMPARE(dates.at(1), QStringLiteral("11 October 2026, 6 pm Committee decides: NEC, CLP section. "
                                             "Motions 14 and 15 close."));
        QCOMPARE(dates.at(2), QStringLiteral("19 October 2026 Ballot papers issued: NEC, CLP section. "
                                             "Moved from 12 October."));
        QCOMPARE(dates.size(), 7);
    }

    void somebodyElseSeesTheirOwn()
    {
        m_demo->workspace->actAs(m_demo->seat(QStringLiteral("Joe Sandhu")));
        const WaitingWork work = must(whatWaits(*m_demo->workspace));
        QCOMPARE(work.forOfficer(), 0);
        QCOMPARE(work.votes.size(), 1U);
        QCOMPARE(work.votes.front().vote.number, 15);
    }

private:
    std::unique_ptr<DemoFile> m_demo;
    WaitingWork m_work;
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demodesk.moc"
