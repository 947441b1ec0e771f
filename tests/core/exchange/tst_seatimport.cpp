// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QTest>

using namespace rosette;
using namespace rosette::importing;

class TestSeatImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSeats()
    {
        const ReadRows<SeatRow> read = seatsOf("name,role,voting,from,to\n"
                                               "Ada Fox,Secretary,yes,2026-01-01,\n"
                                               "Idris Okafor,observer,,2026-01-01,2026-12-31\n"
                                               "Mina Patel,,,2026-03-01,\n");
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(read.rows.size(), std::size_t(3));
        QCOMPARE(read.rows[0].role, std::optional<SeatRole>(SeatRole::Secretary));
        QCOMPARE(read.rows[1].to, std::optional<QDate>(QDate(2026, 12, 31)));
        const SeatPlan plan = planSeats(read, {});
        QCOMPARE(counts(plan.preview), QStringLiteral("3 created, 0 matched, 0 updated, 0 refused"));
        QVERIFY(!plan.newSeats[1].voting);
        QVERIFY(plan.newSeats[2].voting);
        QCOMPARE(plan.newSeats[2].role, SeatRole::Member);
        QCOMPARE(plan.newSeats[2].person, plan.newPersons[2].id);
    }

    void refusesWithLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << QByteArray(",member,yes,2026-01-01,") << 1 << "name is empty";
        QTest::newRow("disguised name")
            << QByteArray("Ada\xE2\x80\xAEzoF,member,yes,2026-01-01,") << 1 << "U+202E";
        QTest::newRow("unknown role") << QByteArray("Ada,boss,yes,2026-01-01,") << 2 << "is not one of";
        QTest::newRow("neither yes nor no")
            << QByteArray("Ada,member,perhaps,2026-01-01,") << 3 << "neither yes nor no";
        QTest::newRow("voting observer") << QByteArray("Ada,observer,yes,2026-01-01,") << 3 << "never votes";
        QTest::newRow("no first day") << QByteArray("Ada,member,yes,,") << 4 << "missing";
        QTest::newRow("ambiguous date") << QByteArray("Ada,member,yes,1/2/2026,") << 4 << "is not a date";
        QTest::newRow("ends before it begins")
            << QByteArray("Ada,member,yes,2026-01-02,2026-01-01") << 5 << "before the first";
        QTest::newRow("too few cells") << QByteArray("Ada,member,yes") << 0 << "3 cells and the file 5";
        QTest::newRow("too many cells") << QByteArray("Ada,member,yes,2026-01-01,,") << 0 << "6 cells";
    }

    void refusesWithLineColumnAndReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, words);
        const ReadRows<SeatRow> read =
            seatsOf("name,role,voting,from,to\nIdris Okafor,member,yes,2026-01-01,\n" + row + "\n");
        QCOMPARE(read.rows.size(), std::size_t(1));
        QCOMPARE(read.refusals.size(), std::size_t(1));
        QCOMPARE(read.refusals[0].line, 3);
        QTEST(read.refusals[0].column, "column");
        QVERIFY2(read.refusals[0].reason.contains(words), qPrintable(read.refusals[0].reason));
        QCOMPARE(read.refusals[0].rowText, QString::fromUtf8(row));
    }

    void theSameFileTwiceChangesNothing()
    {
        const ReadRows<SeatRow> read = seatsOf("name,role,voting,from,to\n"
                                               "Ada Fox,secretary,yes,2026-01-01,\n"
                                               "Idris Okafor,member,yes,2024-01-01,2025-12-31\n"
                                               "Idris Okafor,chair,yes,2026-01-01,\n");
        StoredSeats stored;
        const SeatPlan first = planSeats(read, stored);
        QCOMPARE(counts(first.preview), QStringLiteral("3 created, 0 matched, 0 updated, 0 refused"));
        QCOMPARE(first.newPersons.size(), std::size_t(2));
        store(stored, first);
        const SeatPlan second = planSeats(read, stored);
        QCOMPARE(counts(second.preview), QStringLiteral("0 created, 3 matched, 0 updated, 0 refused"));
        QVERIFY(second.newPersons.empty() && second.changedPersons.empty());
        QVERIFY(second.newSeats.empty() && second.changedSeats.empty());
    }

    void aSeatThatDiffersIsUpdatedFieldByField()
    {
        StoredSeats stored;
        store(stored, planSeats(seatsOf("name,role,from,to\nJosé Núñez,chair,2026-01-01,\n"), stored));
        const SeatPlan plan = planSeats(seatsOf("name,email,role,from,to\n"
                                                "jose nunez,jose@example.org,,2026-02-01,2026-12-31\n"),
            stored);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 0 matched, 1 updated, 0 refused"));
        QStringList fields;
        for (const FieldChange &change : plan.preview.rows[0].changes)
            fields += change.field;
        QCOMPARE(fields, (QStringList{"e-mail address", "first day", "last day"}));
        QCOMPARE(plan.changedSeats.at(0).role, SeatRole::Chair);
        QCOMPARE(plan.changedPersons.at(0).email, QStringLiteral("jose@example.org"));
        QCOMPARE(plan.changedPersons.at(0).name.toString(), QStringLiteral("José Núñez"));
    }

    void anEmptyCellErasesNothing()
    {
        StoredSeats stored;
        store(stored,
            planSeats(seatsOf("name,role,voting,from,to\nAda Fox,chair,no,2026-01-01,2026-12-31\n"), stored));
        const SeatPlan plan = planSeats(seatsOf("name,role,voting,from,to\nAda Fox,,,2026-01-01,\n"), stored);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 1 matched, 0 updated, 0 refused"));
    }

    void overlappingSeatsOfOnePersonAreRefused()
    {
        const SeatPlan plan = planSeats(
            seatsOf("name,from,to\nAda Fox,2026-01-01,\nAda Fox,2026-06-01,\nADA FOX,2026-01-01,\n"), {});
        QCOMPARE(counts(plan.preview), QStringLiteral("1 created, 0 matched, 0 updated, 2 refused"));
        QCOMPARE(plan.preview.refusals[0].line, 3);
        QCOMPARE(plan.preview.refusals[0].reason,
            QStringLiteral("Line 2 gives Ada Fox a seat for that time already."));
    }

    void namesakesAreToldApartByTheirAddresses()
    {
        StoredSeats stored;
        store(stored, planSeats(seatsOf("name,email,from\nAda Fox,a@example.org,2026-01-01\n"
                                        "Ada Fox,b@example.org,2026-01-01\n"),
                          stored));
        QCOMPARE(stored.persons.size(), std::size_t(2));
        const SeatPlan plan = planSeats(seatsOf("name,email,from\nAda Fox,B@EXAMPLE.ORG,2026-01-01\n"
                                                "Ada Fox,,2026-01-01\n"),
            stored);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 1 matched, 0 updated, 1 refused"));
        QVERIFY(plan.preview.refusals[0].reason.startsWith(QStringLiteral("2 people are called Ada Fox.")));
    }
};

QTEST_GUILESS_MAIN(TestSeatImport)
#include "tst_seatimport.moc"
