// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/guidedates.h"

#include "tests/core/guides/guidebuilders.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class GuideDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripShowsWhatConcernsAVoterInOrderOfTime();
    void withoutABallotThereIsNoStrip();
    void whatOthersDoMeanwhileIsLeftOut();
    void latestDateOnRecordCounts();
    void callerMayNameTheDates();
    void wordsOfADate_data();
    void wordsOfADate();
};

void GuideDatesTest::stripShowsWhatConcernsAVoterInOrderOfTime()
{
    QStringList labels;
    for (const KeyDate &date : composeGuide(inventedMaterial()).dates)
        labels += date.label;

    QCOMPARE(
        labels, QStringList({QStringLiteral("Ballot papers go out"),
                    QStringLiteral("No ballot e-mail? Ask again by"), QStringLiteral("Vote by 12 noon on")}));
}

void GuideDatesTest::withoutABallotThereIsNoStrip()
{
    const Milestone other =
        milestone(MilestoneKind::Other, QStringLiteral("Picnic"), {QDate(2026, 8, 1), {}}, 1);
    QVERIFY(membersMilestones({other}).empty());
    QVERIFY(membersMilestones({}).empty());
}

void GuideDatesTest::whatOthersDoMeanwhileIsLeftOut()
{
    const std::vector<Milestone> shown = membersMilestones(
        {milestone(MilestoneKind::BallotsIssued, QStringLiteral("Issued"), {QDate(2026, 10, 19), {}}, 1),
            milestone(MilestoneKind::Other, QStringLiteral("Others advise"), {QDate(2026, 10, 26), {}}, 2),
            milestone(MilestoneKind::BallotCloses, QStringLiteral("Close"), {QDate(2026, 11, 12), {}}, 3)});
    QCOMPARE(shown.size(), size_t(2));
}

void GuideDatesTest::latestDateOnRecordCounts()
{
    Milestone issued =
        milestone(MilestoneKind::BallotsIssued, QStringLiteral("Issued"), {QDate(2026, 10, 12), {}}, 1);
    issued.history.push_back({DateStatus::Revised, {QDate(2026, 10, 19), {}}, {}, {}});
    QCOMPARE(keyDate(issued).date, QStringLiteral("Monday 19 October"));
}

void GuideDatesTest::callerMayNameTheDates()
{
    GuideMaterial material = inventedMaterial();
    material.shownDates = {{material.milestones.back().id, fixedId<MilestoneId>(999)}};

    const std::vector<KeyDate> dates = composeGuide(material).dates;

    QCOMPARE(dates.size(), size_t(1));
    QCOMPARE(dates.front().date, QStringLiteral("Friday 13 November"));
}

void GuideDatesTest::wordsOfADate_data()
{
    QTest::addColumn<MilestoneKind>("kind");
    QTest::addColumn<CivilTime>("when");
    QTest::addColumn<KeyDate>("expected");
    const QDate day(2026, 11, 12);
    const QString words = QStringLiteral("Thursday 12 November");
    QTest::newRow("close at noon") << MilestoneKind::BallotCloses << CivilTime{day, QTime(12, 0)}
                                   << KeyDate{QStringLiteral("Vote by 12 noon on"), words, true};
    QTest::newRow("close at midnight") << MilestoneKind::BallotCloses << CivilTime{day, QTime(23, 59), true}
                                       << KeyDate{QStringLiteral("Vote by midnight on"), words, true};
    QTest::newRow("close on a day") << MilestoneKind::BallotCloses << CivilTime{day, {}}
                                    << KeyDate{QStringLiteral("Vote by"), words, true};
    QTest::newRow("meeting") << MilestoneKind::ElectionMeeting << CivilTime{day, QTime(19, 30)}
                             << KeyDate{
                                    QStringLiteral("Election meeting"), words + QStringLiteral(", 7.30 pm")};
    QTest::newRow("other") << MilestoneKind::Other << CivilTime{day, QTime(23, 59), true}
                           << KeyDate{QStringLiteral("Its title"), words + QStringLiteral(", midnight")};
}

void GuideDatesTest::wordsOfADate()
{
    QFETCH(MilestoneKind, kind);
    QFETCH(CivilTime, when);
    QFETCH(KeyDate, expected);

    const KeyDate date = keyDate(milestone(kind, QStringLiteral("Its title"), when, 1));

    QCOMPARE(date.label, expected.label);
    QCOMPARE(date.date, expected.date);
    QCOMPARE(date.isDeadline, expected.isDeadline);
}

QTEST_GUILESS_MAIN(GuideDatesTest)
#include "tst_guidedates.moc"
