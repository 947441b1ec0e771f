// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/moment.h"

#include <QTest>

using namespace rosette;

class MomentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void instantsAreSaidAsTheClockInLondonHasThem()
    {
        const QDateTime summer(QDate(2026, 10, 11), QTime(17, 0), Qt::UTC);
        QCOMPARE(momentInWords(summer), QStringLiteral("Sunday 11 October, 6 pm"));
        const QDateTime winter(QDate(2026, 11, 12), QTime(12, 0), Qt::UTC);
        QCOMPARE(momentInWords(winter), QStringLiteral("Thursday 12 November, 12 noon"));
        QCOMPARE(
            dayInWords(QDateTime(QDate(2026, 10, 4), QTime(23, 30), Qt::UTC)), QStringLiteral("5 October"));
        QCOMPARE(civilTimeOf(summer), QTime(18, 0));
    }
};

QTEST_GUILESS_MAIN(MomentTest)
#include "tst_moment.moc"
