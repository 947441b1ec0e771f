// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/meeting.h"

#include <QTest>

using namespace rosette;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

class MeetingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTimerCountsWhileItRuns();
    void aClockSetBackTakesNothingOff();
    void timesAreReadAsOnAClock_data();
    void timesAreReadAsOnAClock();
    void everySeatHasAKeyOfItsOwn();
    void theQuorumIsLive_data();
    void theQuorumIsLive();
};

void MeetingTest::theTimerCountsWhileItRuns()
{
    QCOMPARE(secondsSpent({300, 42, std::nullopt}, noon), 42);
    QCOMPARE(secondsSpent({300, 42, noon}, noon.addSecs(18)), 60);
}

void MeetingTest::aClockSetBackTakesNothingOff()
{
    QCOMPARE(secondsSpent({300, 42, noon}, noon.addSecs(-3600)), 42);
}

void MeetingTest::timesAreReadAsOnAClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << 0 << QStringLiteral("0:00");
    QTest::newRow("seconds") << 9 << QStringLiteral("0:09");
    QTest::newRow("minutes") << 245 << QStringLiteral("4:05");
    QTest::newRow("just before an hour") << 3599 << QStringLiteral("59:59");
    QTest::newRow("an hour") << 3720 << QStringLiteral("1:02:00");
}

void MeetingTest::timesAreReadAsOnAClock()
{
    QFETCH(int, seconds);
    QTEST(clockInWords(seconds), "words");
}

void MeetingTest::everySeatHasAKeyOfItsOwn()
{
    const QStringList keys = seatKeys(40);
    QCOMPARE(keys.size(), 40);
    QCOMPARE(keys.first(), QStringLiteral("1"));
    QStringList used = keys;
    used.removeAll(QString());
    QCOMPARE(used.size(), 29);
    QCOMPARE(used.removeDuplicates(), 0);
    for (const char *reserved : {"F", "A", "S", "L", "T", "I", "O"})
        QVERIFY2(!used.contains(QLatin1String(reserved)), reserved);
}

void MeetingTest::theQuorumIsLive_data()
{
    QTest::addColumn<int>("quorum");
    QTest::addColumn<QList<int>>("here");
    QTest::addColumn<QList<int>>("voted");
    QTest::addColumn<QString>("words");
    QTest::newRow("none is asked for") << 0 << QList<int>{0} << QList<int>{} << QString();
    QTest::newRow("enough are here") << 2 << QList<int>{0, 1} << QList<int>{}
                                     << QStringLiteral("Quorum: 2 must vote, and 2 can.");
    QTest::newRow("one too few") << 2 << QList<int>{1} << QList<int>{}
                                 << QStringLiteral("No quorum: 2 must vote, and only 1 can.");
    QTest::newRow("who has voted counts, here or not")
        << 2 << QList<int>{1} << QList<int>{2} << QStringLiteral("Quorum: 2 must vote, and 2 can.");
    QTest::newRow("nobody counts twice")
        << 2 << QList<int>{1} << QList<int>{1} << QStringLiteral("No quorum: 2 must vote, and only 1 can.");
    QTest::newRow("the recused does not count")
        << 2 << QList<int>{1, 3} << QList<int>{} << QStringLiteral("No quorum: 2 must vote, and only 1 can.");
    QTest::newRow("a guest does not count")
        << 2 << QList<int>{1, 4} << QList<int>{} << QStringLiteral("No quorum: 2 must vote, and only 1 can.");
}

void MeetingTest::theQuorumIsLive()
{
    QFETCH(int, quorum);
    QFETCH(QList<int>, here);
    QFETCH(QList<int>, voted);
    std::vector<SeatId> seats;
    for (int at = 0; at < 5; ++at)
        seats.push_back(SeatId::create());
    const auto chosen = [&](const QList<int> &which) {
        std::vector<SeatId> some;
        for (const int at : which)
            some.push_back(seats[std::size_t(at)]);
        return some;
    };
    // The fourth is recused, the fifth is not on the roll.
    const std::vector<RollEntry> roll{{seats[0], SeatRole::Chair, false}, {seats[1], SeatRole::Member, false},
        {seats[2], SeatRole::Member, false}, {seats[3], SeatRole::Member, true}};
    MajorityRule rule;
    rule.quorum = quorum;
    QTEST(inWords(quorumNow(rule, roll, chosen(here), chosen(voted))), "words");
}

QTEST_GUILESS_MAIN(MeetingTest)
#include "tst_meeting.moc"
