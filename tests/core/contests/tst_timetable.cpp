// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/conteststage.h"
#include "core/contests/timetable.h"

#include <QTest>

using namespace rosette;

namespace {

const QDate today(2026, 10, 7);

Milestone milestone(MilestoneKind kind, const QDate &day, DateStatus status = DateStatus::Announced)
{
    static const ContestId contest = ContestId::create();
    return Milestone{MilestoneId::create(), contest, Slug::fromStored(keyOf(milestoneKindKeys, kind)), kind,
        Name::fromStored(inWords(kind)), {{status, CivilTime{day, std::nullopt, false}, {}, {}}}, {}, 1};
}

StageInput input(const std::vector<Milestone> &milestones, int applications)
{
    return {Contest{ContestId::create(), Slug::fromStored(QStringLiteral("nec")), BodyId::create(),
                Name::fromStored(QStringLiteral("CLP section")), ElectoralSystem::SingleTransferableVote, 9,
                {}, {}, {}, DecisionRoute::CommitteeVote, RulebookId::create(), 1},
        milestones, applications, std::nullopt, today};
}

} // namespace

class TimetableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsStandInOrderWithTheirState()
    {
        const Timetable timetable = timetableOf(
            {milestone(MilestoneKind::BallotsIssued, today.addDays(12)),
                milestone(MilestoneKind::CommitteeDecides, today.addDays(4)),
                milestone(MilestoneKind::NominationsClose, today.addDays(-2)),
                milestone(MilestoneKind::NominationsOpen, today.addDays(-10), DateStatus::Occurred)},
            {MilestoneKind::BallotsIssued}, today);
        QCOMPARE(timetable.steps.size(), std::size_t(4));
        QCOMPARE(timetable.steps[0].state, StepState::Occurred);
        QCOMPARE(timetable.steps[1].state, StepState::Unrecorded);
        QCOMPARE(timetable.steps[2].state, StepState::Next);
        QCOMPARE(timetable.steps[3].state, StepState::Later);
        QVERIFY(timetable.steps[3].holdsPublication);
        QCOMPARE(timetable.todayAfter, 1);
        QCOMPARE(timetable.todayShare, 2.0 / 6.0);
    }

    void publicationIsHeldNoLongerOnceATriggerOccurred()
    {
        const Timetable timetable =
            timetableOf({milestone(MilestoneKind::BallotsIssued, today, DateStatus::Occurred)},
                {MilestoneKind::BallotsIssued}, today);
        QVERIFY(!timetable.steps[0].holdsPublication);
    }

    void aMovedDateTellsWhereItCameFrom()
    {
        Milestone moved = milestone(MilestoneKind::BallotsIssued, QDate(2026, 10, 12));
        moved.history.push_back(
            {DateStatus::Revised, CivilTime{QDate(2026, 10, 19), std::nullopt, false}, {}, {}});
        const Timetable timetable = timetableOf({moved}, {}, today);
        QCOMPARE(timetable.steps[0].movedFrom, std::optional(QDate(2026, 10, 12)));
        QCOMPARE(detailInWords(timetable.steps[0]), QStringLiteral("moved from 12 Oct"));
    }

    void whatOccurredOnAnotherDayWasNotMoved()
    {
        Milestone early = milestone(MilestoneKind::BallotsIssued, QDate(2026, 10, 12));
        early.history.push_back(
            {DateStatus::Occurred, CivilTime{QDate(2026, 10, 5), std::nullopt, false}, {}, {}});
        QCOMPARE(
            detailInWords(timetableOf({early}, {}, today).steps[0]), QStringLiteral("announced for 12 Oct"));
        // Taken back: it is to be on the day that was announced all along.
        early.history.push_back(
            {DateStatus::Revised, CivilTime{QDate(2026, 10, 12), std::nullopt, false}, {}, {}});
        QCOMPARE(timetableOf({early}, {}, today).steps[0].movedFrom, std::optional<QDate>());
    }

    void todayIsBeforeTheFirstAndAfterTheLast()
    {
        QCOMPARE(
            timetableOf({milestone(MilestoneKind::Results, today.addDays(1))}, {}, today).todayAfter, -1);
        QCOMPARE(timetableOf({milestone(MilestoneKind::Results, today)}, {}, today).todayAfter, 0);
        QCOMPARE(timetableOf({}, {}, today).todayAfter, -1);
    }

    void theStageFollowsDatesAndApplications_data()
    {
        QTest::addColumn<int>("opens");
        QTest::addColumn<int>("closes");
        QTest::addColumn<int>("applications");
        QTest::addColumn<QString>("words");
        QTest::newRow("opens later") << 5 << 20 << 0 << QStringLiteral("Nominations open 12 October 2026");
        QTest::newRow("open, nobody applied") << -5 << 20 << 0 << QStringLiteral("No application yet");
        QTest::newRow("open") << -5 << 20 << 2 << QStringLiteral("Nominations open");
        QTest::newRow("last day") << -5 << 0 << 2 << QStringLiteral("Nominations open");
        QTest::newRow("closed") << -5 << -1 << 2 << QStringLiteral("Committee deciding");
        QTest::newRow("closed, nobody applied") << -5 << -1 << 0 << QStringLiteral("No application yet");
    }
    void theStageFollowsDatesAndApplications()
    {
        QFETCH(int, opens);
        QFETCH(int, closes);
        QFETCH(int, applications);
        QFETCH(QString, words);
        QCOMPARE(stageInWords(input({milestone(MilestoneKind::NominationsOpen, today.addDays(opens)),
                                        milestone(MilestoneKind::NominationsClose, today.addDays(closes))},
                     applications)),
            words);
    }

    void withoutADateOfNominationsTheStageSaysWhatIsKnown_data()
    {
        QTest::addColumn<std::optional<MilestoneKind>>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << std::optional<MilestoneKind>() << QStringLiteral("No dates yet");
        QTest::newRow("ballot papers")
            << std::optional(MilestoneKind::BallotsIssued) << QStringLiteral("No nomination dates yet");
        QTest::newRow("another") << std::optional(MilestoneKind::Other)
                                 << QStringLiteral("No nomination dates yet");
        QTest::newRow("close only") << std::optional(MilestoneKind::NominationsClose)
                                    << QStringLiteral("Nominations close 27 October 2026");
        QTest::newRow("open") << std::optional(MilestoneKind::NominationsOpen)
                              << QStringLiteral("Nominations open 27 October 2026");
    }
    void withoutADateOfNominationsTheStageSaysWhatIsKnown()
    {
        QFETCH(std::optional<MilestoneKind>, kind);
        std::vector<Milestone> milestones;
        if (kind)
            milestones.push_back(milestone(*kind, today.addDays(20)));
        QTEST(stageInWords(input(milestones, 0)), "words");
    }

    void aPublishedListIsTheStage()
    {
        StageInput published = input({milestone(MilestoneKind::Results, today.addDays(-1))}, 3);
        QCOMPARE(stageOf(published), ContestStage::Over);
        published.listNumber = 2;
        QCOMPARE(stageInWords(published), QStringLiteral("List 2 published"));
        QCOMPARE(stageOf(input({}, 0)), ContestStage::NoDates);
        QCOMPARE(stageOf(input(
                     {milestone(MilestoneKind::BallotsIssued, today.addDays(-1), DateStatus::Occurred)}, 3)),
            ContestStage::Voting);
    }
};

QTEST_GUILESS_MAIN(TimetableTest)
#include "tst_timetable.moc"
