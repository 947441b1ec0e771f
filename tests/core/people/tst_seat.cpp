// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/seat.h"

#include <QTest>

using namespace rosette;

class SeatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothEndsOfATermCount_data();
    void bothEndsOfATermCount();
    void chairAndSecretaryAreOfficers();
    void everyRoleHasWords();
};

namespace {

Seat seatWith(SeatRole role)
{
    return {SeatId::create(), PersonId::create(), role, true, QDate(2026, 1, 1), std::nullopt};
}

} // namespace

void SeatTest::bothEndsOfATermCount_data()
{
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<bool>("held");
    const QDate end(2026, 12, 31);
    QTest::newRow("day before") << end << QDate(2025, 12, 31) << false;
    QTest::newRow("first day") << end << QDate(2026, 1, 1) << true;
    QTest::newRow("last day") << end << end << true;
    QTest::newRow("day after") << end << QDate(2027, 1, 1) << false;
    QTest::newRow("without end") << QDate() << QDate(2099, 1, 1) << true;
    QTest::newRow("one day only") << QDate(2026, 1, 1) << QDate(2026, 1, 1) << true;
}

void SeatTest::bothEndsOfATermCount()
{
    QFETCH(QDate, to);
    QFETCH(QDate, on);
    Seat seat = seatWith(SeatRole::Member);
    if (to.isValid())
        seat.to = to;
    QTEST(isHeldOn(seat, on), "held");
}

void SeatTest::chairAndSecretaryAreOfficers()
{
    QVERIFY(isOfficer(seatWith(SeatRole::Chair)));
    QVERIFY(isOfficer(seatWith(SeatRole::Secretary)));
    QVERIFY(!isOfficer(seatWith(SeatRole::Member)));
    QVERIFY(!isOfficer(seatWith(SeatRole::Observer)));
}

void SeatTest::everyRoleHasWords()
{
    QStringList words;
    for (const EnumKey<SeatRole> &entry : roleKeys)
        words += roleInWords(entry.value);
    QCOMPARE(words.join(u','), QStringLiteral("Member,Chair,Secretary,Observer"));
}

QTEST_GUILESS_MAIN(SeatTest)
#include "tst_seat.moc"
