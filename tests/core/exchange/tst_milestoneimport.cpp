// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QTest>

using namespace rosette;
using namespace rosette::importing;

namespace {

const QDateTime now(QDate(2020, 7, 1), QTime(9, 0), Qt::UTC);
const QDateTime later(QDate(2020, 9, 1), QTime(9, 0), Qt::UTC);
const ContestId contest = ContestId::create();

QStringList slugs(const std::vector<Milestone> &milestones)
{
    QStringList slugs;
    for (const Milestone &milestone : milestones)
        slugs += milestone.slug.toString();
    return slugs;
}

std::vector<Milestone> storedFrom(const QByteArray &bytes)
{
    std::vector<Milestone> stored;
    store(stored, planMilestones(milestonesOf(bytes), contest, stored, now));
    return stored;
}

} // namespace

class TestMilestoneImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimetableOf2020GivesElevenMilestones()
    {
        const ReadRows<MilestoneRow> read = milestonesOf(dataFile("nec-2020/nec-2020-timetable.csv"));
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(read.rows.size(), std::size_t(11));
        QCOMPARE(read.unusedColumns, QStringList{"seq"});
        const MilestonePlan plan = planMilestones(read, contest, {}, now);
        QCOMPARE(counts(plan.preview), QStringLiteral("11 created, 0 matched, 0 updated, 0 refused"));
        QCOMPARE(slugs(plan.newMilestones),
            (QStringList{"nec-due-to-consider-the-stv-motion-decision-deferred",
                "nec-agrees-stv-for-the-clp-section",
                "open-labour-own-national-committee-election-closes-then-ballot-for-nec", "nominations-open",
                "nominations-close", "grassroots-voice-publishes-regional-preference-orders",
                "ballots-issued", "open-labour-publishes-voting-advice", "ballot-closes", "results",
                "first-meeting-of-new-nec"}));
        const Milestone &close = plan.newMilestones[4];
        QVERIFY(close.history.at(0).when.endOfDay);
        QCOMPARE(close.history.at(0).when.date, QDate(2020, 9, 27));
        const Milestone &ballotCloses = plan.newMilestones[8];
        QCOMPARE(ballotCloses.history.at(0).when.time, std::optional<QTime>(QTime(12, 0)));
        QVERIFY(ballotCloses.history.at(0).source.startsWith(QStringLiteral("http://7bl.org.uk/clga/")));
        QCOMPARE(ballotCloses.history.at(0).status, DateStatus::Announced);
        QCOMPARE(ballotCloses.history.at(0).recordedAt, now);
    }

    void theSameFileTwiceChangesNothing()
    {
        const QByteArray bytes = dataFile("nec-2020/nec-2020-timetable.csv");
        const MilestonePlan plan = planMilestones(milestonesOf(bytes), contest, storedFrom(bytes), later);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 11 matched, 0 updated, 0 refused"));
        QVERIFY(plan.newMilestones.empty() && plan.changedMilestones.empty());
    }

    void timesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words"); // empty: refused
        QTest::newRow("none") << ""
                              << "19 October 2020";
        QTest::newRow("clock") << "17:30"
                               << "19 October 2020, 5.30 pm";
        QTest::newRow("with seconds") << "09:00:00"
                                      << "19 October 2020, 9 am";
        QTest::newRow("with a point") << "9.30 am"
                                      << "19 October 2020, 9.30 am";
        QTest::newRow("hour alone") << "6pm"
                                    << "19 October 2020, 6 pm";
        QTest::newRow("noon") << "12 noon"
                              << "19 October 2020, 12 noon";
        QTest::newRow("just noon") << "Noon"
                                   << "19 October 2020, 12 noon";
        QTest::newRow("12 am") << "12 am"
                               << "19 October 2020, midnight";
        QTest::newRow("12 pm") << "12:15 pm"
                               << "19 October 2020, 12.15 pm";
        QTest::newRow("end of the day") << "24:00 (midnight at end of day)"
                                        << "19 October 2020, midnight";
        QTest::newRow("a bare midnight is either end") << "midnight"
                                                       << "";
        QTest::newRow("a number alone") << "12"
                                        << "";
        QTest::newRow("no such hour") << "25:00"
                                      << "";
        QTest::newRow("no such minute") << "12:60"
                                        << "";
        QTest::newRow("13 pm") << "13 pm"
                               << "";
        QTest::newRow("words") << "in the evening"
                               << "";
    }

    void timesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        const ReadRows<MilestoneRow> read =
            milestonesOf("event,date,time\nBallots issued,2020-10-19," + text.toUtf8() + "\n");
        QCOMPARE(read.rows.empty(), words.isEmpty());
        if (!read.rows.empty())
            QCOMPARE(inWords(read.rows[0].when), words);
        else
            QCOMPARE(read.refusals.at(0).column, 3);
    }

    void aRowWithoutADateIsRefused()
    {
        const ReadRows<MilestoneRow> read = milestonesOf("event,date\nResults,\n,2020-10-19\n");
        QCOMPARE(read.rows.size(), std::size_t(0));
        QCOMPARE(read.refusals.at(0).column, 2);
        QVERIFY(read.refusals.at(0).reason.startsWith(QStringLiteral("The date is missing.")));
        QCOMPARE(read.refusals.at(1).column, 1);
    }

    void aColumnMayNameTheKind()
    {
        const ReadRows<MilestoneRow> read =
            milestonesOf("event,kind,date\nPapers land,ballots-issued,2020-10-19\nX,nonsense,2020-10-19\n");
        QCOMPARE(read.rows.at(0).kind, MilestoneKind::BallotsIssued);
        QCOMPARE(read.refusals.at(0).column, 2);
    }

    void theSecondOfAKindGetsANumber()
    {
        const QByteArray bytes = "event,date\nBallots issued,2020-10-19\nBallot papers issued,2020-10-20\n"
                                 "Hustings,2020-10-01\nHustings,2020-10-02\nHustings,2020-10-02\n";
        const MilestonePlan plan = planMilestones(milestonesOf(bytes), contest, {}, now);
        QCOMPARE(slugs(plan.newMilestones),
            (QStringList{"ballots-issued", "ballots-issued-2", "hustings", "hustings-2"}));
        QCOMPARE(plan.preview.refusals.at(0).reason, QStringLiteral("Line 5 holds the same event already."));
        const MilestonePlan again = planMilestones(milestonesOf(bytes), contest, plan.newMilestones, later);
        QCOMPARE(counts(again.preview), QStringLiteral("0 created, 4 matched, 0 updated, 1 refused"));
    }

    void aNewDateIsAddedToTheHistory()
    {
        const std::vector<Milestone> stored = storedFrom("event,date,source\nBallots issued,2020-10-12,A\n");
        const MilestonePlan plan = planMilestones(
            milestonesOf("event,date,source\nBallots issued,2020-10-19,B\n"), contest, stored, later);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 0 matched, 1 updated, 0 refused"));
        QCOMPARE(plan.preview.rows[0].changes,
            (std::vector<FieldChange>{{"date", "12 October 2020", "19 October 2020"}}));
        const Milestone &moved = plan.changedMilestones.at(0);
        QCOMPARE(moved.history.size(), std::size_t(2));
        QCOMPARE(moved.history[1],
            (MilestoneDate{DateStatus::Revised, {QDate(2020, 10, 19), std::nullopt, false}, "B", later}));
        QCOMPARE(moved.revision, 1);
    }

    void anOlderFileNeverTakesANewerDateBack()
    {
        std::vector<Milestone> stored = storedFrom("event,date\nBallots issued,2020-10-12\n");
        store(stored,
            planMilestones(milestonesOf("event,date\nBallots issued,2020-10-19\n"), contest, stored, later));
        const MilestonePlan plan =
            planMilestones(milestonesOf("event,date\nBallots issued,2020-10-12\n"), contest, stored, later);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 1 matched, 0 updated, 0 refused"));
        QVERIFY(plan.preview.notes.join(u' ').contains(QStringLiteral("19 October 2020; that stays")));
    }

    void whatHasOccurredIsNotMoved()
    {
        std::vector<Milestone> stored = storedFrom("event,date\nBallots issued,2020-10-12\n");
        stored[0].history.push_back(
            {DateStatus::Occurred, {QDate(2020, 10, 13), std::nullopt, false}, {}, later});
        const auto outcome = [&stored](const QByteArray &date) {
            const QByteArray bytes = "event,date\nBallots issued," + date + "\n";
            return counts(planMilestones(milestonesOf(bytes), contest, stored, later).preview);
        };
        QCOMPARE(outcome("2020-10-12"), QStringLiteral("0 created, 1 matched, 0 updated, 0 refused"));
        QCOMPARE(outcome("2020-10-13"), QStringLiteral("0 created, 1 matched, 0 updated, 0 refused"));
        QCOMPARE(outcome("2020-10-19"), QStringLiteral("0 created, 0 matched, 0 updated, 1 refused"));
    }

    void anotherWordingOfAKindIsTheSameMilestone()
    {
        const std::vector<Milestone> stored = storedFrom("event,date\nBallots issued,2020-10-12\n");
        const MilestonePlan plan = planMilestones(
            milestonesOf("event,date\nBallot papers dispatched,2020-10-12\n"), contest, stored, later);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 0 matched, 1 updated, 0 refused"));
        QCOMPARE(plan.changedMilestones.at(0).slug.toString(), QStringLiteral("ballots-issued"));
        QCOMPARE(plan.changedMilestones.at(0).title.toString(), QStringLiteral("Ballot papers dispatched"));
    }

    void aTitleWithoutLettersStillGetsASlug()
    {
        const MilestonePlan plan =
            planMilestones(milestonesOf("event,date\n選挙,2020-10-12\n!!!,2020-10-13\n"), contest, {}, now);
        QCOMPARE(slugs(plan.newMilestones), (QStringList{"milestone", "milestone-2"}));
    }
};

QTEST_GUILESS_MAIN(TestMilestoneImport)
#include "tst_milestoneimport.moc"
