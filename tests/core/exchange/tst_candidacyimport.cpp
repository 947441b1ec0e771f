// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importing.h"

#include <QTest>

using namespace rosette;
using namespace rosette::importing;

namespace {

const ContestId contest = ContestId::create();

const CandidacyRow &rowOf(const ReadRows<CandidacyRow> &read, const char *name)
{
    for (const CandidacyRow &row : read.rows)
        if (row.name.toString() == QString::fromUtf8(name))
            return row;
    qFatal("%s is not in the file", name);
}

StoredCandidacies storedFrom(const QByteArray &bytes)
{
    StoredCandidacies stored;
    store(stored, planCandidacies(candidaciesOf(bytes), contest, stored));
    return stored;
}

QStringList fieldsOf(const PlannedRow &row)
{
    QStringList fields;
    for (const FieldChange &change : row.changes)
        fields += QStringLiteral("%1: %2 > %3").arg(change.field, change.before, change.after);
    return fields;
}

} // namespace

class TestCandidacyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileOf2020GivesThirtyTwoCandidacies()
    {
        const ReadRows<CandidacyRow> read = candidaciesOf(dataFile("nec-2020/nec-2020-clp-candidates.csv"));
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(read.rows.size(), std::size_t(32));
        QCOMPARE(read.unusedColumns,
            (QStringList{"ballot_surname", "nec_status_before", "first_preferences", "final_stage_votes"}));

        const CandidacyRow &pidcock = rowOf(read, "Laura Pidcock");
        QCOMPARE(pidcock.slate->toString(), QStringLiteral("Grassroots Voice (CLGA)"));
        QCOMPARE(pidcock.nominations, std::optional<int>(333));
        QCOMPARE(pidcock.notes, QStringLiteral("Most nominations of all\nclp_noms_2020-09-11_of_120: 83"));
        QCOMPARE(pidcock.otherEndorsements, QStringLiteral("United Left"));
        QCOMPARE(pidcock.onBallot, std::optional<bool>(true));
        QCOMPARE(pidcock.elected, std::optional<bool>(true));

        const CandidacyRow &akehurst = rowOf(read, "Luke Akehurst");
        QVERIFY(!akehurst.nominations); // a count on the way is not the number of nominations
        QVERIFY(akehurst.notes.endsWith(QStringLiteral("\nclp_noms_2020-09-11_of_120: 45")));
        QVERIFY(!rowOf(read, "Vince Maple").slate);  // "Independent"
        QVERIFY(!rowOf(read, "John Wiseman").slate); // empty
        QVERIFY(!rowOf(read, "Katherine Foy").onBallot);
    }

    void itsSlatesAreNamedOnceInTheOrderOfTheFile()
    {
        const CandidacyPlan plan =
            planCandidacies(candidaciesOf(dataFile("nec-2020/nec-2020-clp-candidates.csv")), contest, {});
        QCOMPARE(counts(plan.preview), QStringLiteral("32 created, 0 matched, 0 updated, 0 refused"));
        QStringList names;
        for (const Slate &slate : plan.newSlates) {
            names += slate.name.toString();
            QVERIFY(!slate.own);
        }
        QCOMPARE(names, (QStringList{"Labour to Win", "Grassroots Voice (CLGA)", "Open Labour", "Tribune",
                            "Labour Left Alliance"}));
        QCOMPARE(plan.newEntries.size(), std::size_t(23));
        QCOMPARE(plan.newPersons.size(), std::size_t(32));
        std::vector<int> places;
        for (const SlateEntry &entry : plan.newEntries)
            if (entry.slate == plan.newSlates[1].id)
                places.push_back(entry.position);
        QCOMPARE(places, (std::vector<int>{1, 2, 3, 4, 5, 6}));
    }

    void theFileOf2018IsReadToo()
    {
        const ReadRows<CandidacyRow> read = candidaciesOf(dataFile("nec-2020/nec-2018-clp-candidates.csv"));
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(read.rows.size(), std::size_t(26));
        QCOMPARE(read.unusedColumns, QStringList{"votes"});
        QCOMPARE(rowOf(read, "Ann Black").nominations, std::optional<int>(179));
        QVERIFY(rowOf(read, "Peter Willsman").notes.contains(QStringLiteral("\"by a narrow margin")));
    }

    void theSameFileTwiceChangesNothing()
    {
        const QByteArray bytes = dataFile("nec-2020/nec-2020-clp-candidates.csv");
        const CandidacyPlan plan = planCandidacies(candidaciesOf(bytes), contest, storedFrom(bytes));
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 32 matched, 0 updated, 0 refused"));
        QVERIFY(plan.newPersons.empty() && plan.changedPersons.empty() && plan.newSlates.empty());
        QVERIFY(plan.newCandidacies.empty() && plan.changedCandidacies.empty() && plan.newEntries.empty());
    }

    void democracyClubFilesAreRead()
    {
        const ReadRows<CandidacyRow> read =
            candidaciesOf("person_id,person_name,party_name,elected\n7,Ada Fox,Meadow List,t\n"
                          "8,Idris Okafor,Independent,False\n9,Mina Patel,,\n");
        QCOMPARE(reasons(read.refusals), QStringList());
        QCOMPARE(rowOf(read, "Ada Fox").elected, std::optional<bool>(true));
        QCOMPARE(rowOf(read, "Idris Okafor").elected, std::optional<bool>(false));
        QVERIFY(!rowOf(read, "Mina Patel").elected);
    }

    void namesInPartsAreJoined()
    {
        const ReadRows<CandidacyRow> read = candidaciesOf("First name,Last name\nAda ,Fox\n,Okafor\n,\"\"\n");
        QCOMPARE(read.rows.at(0).name.toString(), QStringLiteral("Ada Fox"));
        QCOMPARE(read.rows.at(1).name.toString(), QStringLiteral("Okafor"));
    }

    void refusesWithLineColumnAndReason_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("words");
        QTest::newRow("no name") << QByteArray(",Meadow,3,yes") << 1 << "name is empty";
        QTest::newRow("name too long") << QByteArray(201, 'x') + ",,," << 1 << "201 characters";
        QTest::newRow("no number") << QByteArray("Ada,,>=200,") << 3 << "not a whole number";
        QTest::newRow("negative") << QByteArray("Ada,,-1,") << 3 << "not a whole number";
        QTest::newRow("perhaps") << QByteArray("Ada,,,perhaps") << 4 << "neither yes nor no";
        QTest::newRow("short row") << QByteArray("Ada,,") << 0 << "3 cells and the file 4";
    }

    void refusesWithLineColumnAndReason()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, words);
        const ReadRows<CandidacyRow> read =
            candidaciesOf("candidate,slate,nominations,on_ballot\nIdris Okafor,,,\n" + row + "\n");
        QCOMPARE(read.rows.size(), std::size_t(1));
        QCOMPARE(read.refusals.size(), std::size_t(1));
        QCOMPARE(read.refusals[0].line, 3);
        QTEST(read.refusals[0].column, "column");
        QVERIFY2(read.refusals[0].reason.contains(words), qPrintable(read.refusals[0].reason));
    }

    void whatDiffersIsUpdatedAndNamed()
    {
        const StoredCandidacies stored = storedFrom("candidate,slate,nominations,notes\n"
                                                    "Ada Fox,,3,keep me\nIdris Okafor,Meadow,5,\n");
        const CandidacyPlan plan =
            planCandidacies(candidaciesOf("candidate,slate,nominations,notes,elected\n"
                                          "ADA FOX,meadow,7,,yes\nIdris Okafor,Meadow,,,\n"),
                contest, stored);
        QCOMPARE(counts(plan.preview), QStringLiteral("0 created, 1 matched, 1 updated, 0 refused"));
        QCOMPARE(fieldsOf(plan.preview.rows[0]),
            (QStringList{"name on the ballot paper: Ada Fox > ADA FOX", "nominations: 3 > 7",
                "elected:  > yes", "slate:  > meadow"}));
        QVERIFY(plan.newSlates.empty()); // "meadow" is "Meadow"
        QCOMPARE(plan.newEntries.at(0).position, 2);
        QCOMPARE(plan.changedCandidacies.at(0).notes, QStringLiteral("keep me"));
    }

    void thePersonIsMatchedAcrossContests()
    {
        StoredCandidacies stored;
        stored.persons.push_back(
            Person{PersonId::create(), Name::fromStored(QStringLiteral("José Núñez")), {}, 4});
        const CandidacyPlan plan =
            planCandidacies(candidaciesOf("candidate,email\nJose Nunez,jose@example.org\n"), contest, stored);
        QCOMPARE(counts(plan.preview), QStringLiteral("1 created, 0 matched, 0 updated, 0 refused"));
        QVERIFY(plan.newPersons.empty());
        QCOMPARE(plan.changedPersons.at(0).email, QStringLiteral("jose@example.org"));
        QCOMPARE(plan.changedPersons.at(0).revision, 4);
        QCOMPARE(plan.newCandidacies.at(0).person, stored.persons[0].id);
    }

    void theSecondRowOfAPersonIsRefused()
    {
        const CandidacyPlan plan = planCandidacies(
            candidaciesOf("candidate,email\nAda Fox,a@example.org\nada  fox,\nAda Fox,b@example.org\n"),
            contest, {});
        QCOMPARE(counts(plan.preview), QStringLiteral("2 created, 0 matched, 0 updated, 1 refused"));
        QCOMPARE(plan.preview.refusals[0].line, 3);
        QVERIFY(plan.preview.refusals[0].reason.startsWith(QStringLiteral("ada fox stands in line 2")));
        QCOMPARE(plan.newPersons.size(), std::size_t(2));
    }

    void thePlaceOnASlateMayBeGiven()
    {
        const CandidacyPlan plan =
            planCandidacies(candidaciesOf("candidate,slate,slate_position\nAda Fox,Meadow,3\n"
                                          "Idris Okafor,Meadow,1\nMina Patel,Meadow,\n"),
                contest, {});
        QCOMPARE(plan.newEntries.at(0).position, 3);
        QCOMPARE(plan.newEntries.at(1).position, 1);
        QCOMPARE(plan.newEntries.at(2).position, 4);
    }

    void namesFromWindowsFilesAreNames()
    {
        const ReadRows<CandidacyRow> read = candidaciesOf("candidate;slate\r\nJos\xE9 N\xFA\xF1"
                                                          "ez;Meadow\r\n");
        QCOMPARE(read.rows.at(0).name.toString(), QStringLiteral("José Núñez"));
        QVERIFY(read.notes.join(u' ').contains(QStringLiteral("Windows-1252")));
    }
};

QTEST_GUILESS_MAIN(TestCandidacyImport)
#include "tst_candidacyimport.moc"
