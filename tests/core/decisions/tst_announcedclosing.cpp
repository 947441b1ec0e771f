// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/announcedclosing.h"

#include <QTest>

using namespace rosette;

class AnnouncedClosingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howMuchEarlierIsSaid_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("said");
        QTest::newRow("minutes") << 59 << QStringLiteral("Less than an hour before the announced time");
        QTest::newRow("an hour") << 119 << QStringLiteral("One hour before the announced time");
        QTest::newRow("hours") << 1439 << QStringLiteral("23 hours before the announced time");
        QTest::newRow("a day") << 1440 << QStringLiteral("One day before the announced time");
        QTest::newRow("days") << 4 * 1440 + 500 << QStringLiteral("Four days before the announced time");
        QTest::newRow("at the time") << 0 << QString();
        QTest::newRow("after it") << -5 << QString();
    }
    void howMuchEarlierIsSaid()
    {
        QFETCH(int, minutes);
        QFETCH(QString, said);
        const QDateTime now(QDate(2026, 10, 7), QTime(9, 14), Qt::UTC);
        Motion motion{MotionId::create()};
        motion.closesAt = now.addSecs(minutes * 60);
        QCOMPARE(earlyClosingInWords(motion, now), said);
        motion.closesAt.reset();
        QCOMPARE(earlyClosingInWords(motion, now), QString());
    }
};

QTEST_GUILESS_MAIN(AnnouncedClosingTest)
#include "tst_announcedclosing.moc"
