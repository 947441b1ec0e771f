// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/earlyoccurrence.h"

#include <QTest>

using namespace rosette;

namespace {

const QDate announced(2026, 12, 1);

Milestone ballots()
{
    return Milestone{MilestoneId::create(), ContestId::create(),
        Slug::fromStored(QStringLiteral("ballots-issued")), MilestoneKind::BallotsIssued,
        Name::fromStored(QStringLiteral("Ballot papers issued")),
        {{DateStatus::Announced, CivilTime{announced.addDays(-20), std::nullopt, false}, {}, {}},
            {DateStatus::Revised, CivilTime{announced, std::nullopt, false}, {}, {}}},
        {}, 1};
}

} // namespace

class EarlyOccurrenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayBeforeTheAnnouncedOneIsSaid_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("letsListsOut");
        QTest::addColumn<QString>("said");
        QTest::newRow("nine days early") << announced.addDays(-9) << true
                                         << QStringLiteral("This is 9 days before the announced day, "
                                                           "1 December 2026. Support lists could go out "
                                                           "from that day on.");
        QTest::newRow("a day early, and no list waits")
            << announced.addDays(-1) << false
            << QStringLiteral("This is 1 day before the announced day, 1 December 2026. ");
        QTest::newRow("after the first announcement, before the second")
            << announced.addDays(-19) << false
            << QStringLiteral("This is 19 days before the announced day, 1 December 2026. ");
        QTest::newRow("on the day") << announced << true << QString();
        QTest::newRow("late") << announced.addDays(3) << true << QString();
        QTest::newRow("no day chosen yet") << QDate() << true << QString();
    }
    void aDayBeforeTheAnnouncedOneIsSaid()
    {
        QFETCH(QDate, day);
        QFETCH(bool, letsListsOut);
        QFETCH(QString, said);
        const std::optional<EarlyOccurrence> early = earlyOccurrence(ballots(), day, letsListsOut);
        QCOMPARE(early.has_value(), !said.isEmpty());
        if (early)
            QCOMPARE(earlinessInWords(*early) + u' ' + consequenceInWords(*early), said);
    }
};

QTEST_GUILESS_MAIN(EarlyOccurrenceTest)
#include "tst_earlyoccurrence.moc"
