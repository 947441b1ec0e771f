// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/contests/editcontest.h"
#include "core/actions/load.h"
#include "core/actions/takeback.h"

using namespace rosette;
using namespace rosette::test;

/// A contest that is set up is corrected as long as nothing rests on it.
class ContestActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContestIsCorrectedAndTheCorrectionTakenBack()
    {
        CommitteeFixture committee;
        must(committee.workspace->followWrites());
        committee.workspace->takeTrace();
        EditContest input = asStored(committee);
        input.title = QStringLiteral("Members' section");
        input.places = 3;
        input.electorate = QStringLiteral("All members");
        input.reserved = {{QStringLiteral("women"), 2}};
        const Contest edited = must(editContest(*committee.workspace, input));
        const ActTrace trace = committee.workspace->takeTrace();
        QCOMPARE(stored(committee), edited);
        QCOMPARE(edited.places, 3);
        QCOMPARE(edited.reserved.size(), std::size_t(1));
        QCOMPARE(edited.revision, committee.contest->revision + 1);
        must(takeBack(*committee.workspace, trace));
        Contest back = stored(committee);
        QCOMPARE(back.revision, edited.revision + 1);
        back.revision = committee.contest->revision;
        QCOMPARE(back, *committee.contest);
    }

    void anotherEditorsChangeIsNotOverwritten()
    {
        CommitteeFixture committee;
        EditContest input = asStored(committee);
        input.places = 3;
        must(editContest(*committee.workspace, input));
        input.places = 4;
        QCOMPARE(editContest(*committee.workspace, input).error().code, ErrorCode::Conflict);
        QCOMPARE(stored(committee).places, 3);
    }

    void membersDoNotChangeIt()
    {
        CommitteeFixture committee;
        committee.actAs(QStringLiteral("Bea Castellan"));
        QCOMPARE(editContest(*committee.workspace, asStored(committee)).error().code, ErrorCode::NotAllowed);
    }

    void whatTheRulesRefuseIsRefused_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("reserved");
        QTest::addColumn<QString>("title");
        QTest::newRow("no places") << 0 << 0 << QStringLiteral("CLP section");
        QTest::newRow("more reserved than places") << 2 << 3 << QStringLiteral("CLP section");
        QTest::newRow("no title") << 2 << 0 << QString();
    }
    void whatTheRulesRefuseIsRefused()
    {
        QFETCH(int, places);
        QFETCH(int, reserved);
        QFETCH(QString, title);
        CommitteeFixture committee;
        EditContest input = asStored(committee);
        input.places = places;
        input.title = title;
        if (reserved > 0)
            input.reserved = {{QStringLiteral("women"), reserved}};
        QVERIFY(!editContest(*committee.workspace, input));
        QCOMPARE(stored(committee), *committee.contest);
    }

    void onceAMotionWasPutOnlyTheWordsAroundItChange()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        committee.actAs(QStringLiteral("Ada Fox"));
        EditContest input = asStored(committee);
        input.places = 3;
        const Result<Contest> refused = editContest(*committee.workspace, input);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QVERIFY(refused.error().message.startsWith(QStringLiteral("Motion %1 ").arg(motion.number)));
        input.places = committee.contest->places;
        input.nominationThreshold = QStringLiteral("Five local parties");
        QCOMPARE(must(editContest(*committee.workspace, input)).nominationThreshold,
            QStringLiteral("Five local parties"));
    }

private:
    static Contest stored(CommitteeFixture &committee)
    {
        return must(loadContest(committee.workspace->database(), committee.contest->id));
    }
    static EditContest asStored(CommitteeFixture &committee)
    {
        const Contest contest = stored(committee);
        return {contest.id, contest.revision, contest.title.toString(), contest.system, contest.places,
            contest.electorate, contest.nominationThreshold, contest.reserved};
    }
};

QTEST_GUILESS_MAIN(ContestActionsTest)
#include "tst_contests.moc"
