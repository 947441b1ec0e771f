// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/committeestore.h"
#include "tests/core/storage/filledfile.h"

using namespace rosette;

class TestPeopleStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACommitteeComesBack();
    void theCommitteeIsSingle();
    void settingsAreWrittenOver();
    void everyFieldOfAPersonComesBack();
    void aPersonIsFoundByAnySpelling_data();
    void aPersonIsFoundByAnySpelling();
    void aPersonIsFoundByAddressWhateverTheCase();
    void everyFieldOfAnOrganisationComesBack();
    void twoOrganisationsCannotShareAName();
    void everyFieldOfASeatComesBack();
    void aSeatIsHeldOnBothItsEnds_data();
    void aSeatIsHeldOnBothItsEnds();
    void anObserverCannotVote();
    void everyVersionOfTheRulebookStays();
};

void TestPeopleStores::everyFieldOfACommitteeComesBack()
{
    FilledFile file;
    CommitteeStore store(*file.database);
    QVERIFY(!store.find()->has_value());
    Committee committee{Name::fromStored(QStringLiteral("National Committee")),
        Name::fromStored(QStringLiteral("Fairfield")), QStringLiteral("Promoted by Ada Fox")};
    ROSETTE_OK(file.write([&] { return store.insert(committee); }));
    QCOMPARE(store.find()->value(), committee);
    committee.imprint = QStringLiteral("Another");
    committee.grouping = Name::fromStored(QStringLiteral("Fairfield Left"));
    ROSETTE_OK(file.write([&] { return store.update(committee); }));
    committee.revision = 2;
    QCOMPARE(store.find()->value(), committee);
    QVERIFY(!store.keeper()->has_value());
    ROSETTE_OK(file.write([&] { return store.setKeeper(file.chair.id); }));
    QCOMPARE(store.keeper()->value(), file.chair.id);
}

void TestPeopleStores::theCommitteeIsSingle()
{
    FilledFile file;
    CommitteeStore store(*file.database);
    const Committee committee{Name::fromStored(QStringLiteral("National Committee")),
        Name::fromStored(QStringLiteral("Fairfield"))};
    ROSETTE_OK(file.write([&] { return store.insert(committee); }));
    const Result<void> second = file.write([&] { return store.insert(committee); });
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestPeopleStores::settingsAreWrittenOver()
{
    FilledFile file;
    CommitteeStore store(*file.database);
    QVERIFY(!store.setting(QStringLiteral("guide-title"))->has_value());
    ROSETTE_OK(
        file.write([&] { return store.setSetting(QStringLiteral("guide-title"), QStringLiteral("Vote")); }));
    ROSETTE_OK(file.write([&] { return store.setSetting(QStringLiteral("guide-title"), QString()); }));
    QCOMPARE(store.setting(QStringLiteral("guide-title"))->value(), QString());
}

void TestPeopleStores::everyFieldOfAPersonComesBack()
{
    FilledFile file;
    PersonStore store(*file.database);
    QCOMPARE(store.find(file.ada.id)->value(), file.ada);
    QVERIFY(!store.find(PersonId::create())->has_value());
    Person changed = file.ada;
    changed.name = Name::fromStored(QStringLiteral("Ada Fox-Łukaszewicz 𝔸"));
    changed.email = QStringLiteral("new@example.org");
    ROSETTE_OK(file.write([&] { return store.update(changed); }));
    changed.revision = 2;
    QCOMPARE(store.find(file.ada.id)->value(), changed);
    QCOMPARE(store.all()->size(), std::size_t(2));
    QCOMPARE(*store.standingIn(file.contest.id), std::vector<Person>{file.idris});
}

void TestPeopleStores::aPersonIsFoundByAnySpelling_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("sought");
    QTest::newRow("case") << "Idris Bello"
                          << "IDRIS bello";
    QTest::newRow("accent") << "Zoë Quinn"
                            << "Zoe Quinn";
    QTest::newRow("letter without decomposition") << "Łukasz Ødegård"
                                                  << "lukasz odegard";
    QTest::newRow("spaces") << "Ada Lane"
                            << "Ada   Lane ";
    QTest::newRow("decomposed") << "José Marr" << QString::fromUtf8("Jose\u0301 Marr");
}

void TestPeopleStores::aPersonIsFoundByAnySpelling()
{
    QFETCH(QString, stored);
    QFETCH(QString, sought);
    FilledFile file;
    PersonStore store(*file.database);
    const Person person{PersonId::create(), Name::fromStored(stored)};
    ROSETTE_OK(file.write([&] { return store.insert(person); }));
    QCOMPARE(*store.named(sought), std::vector<Person>{person});
    QVERIFY(store.named(sought + QStringLiteral("x"))->empty());
}

void TestPeopleStores::aPersonIsFoundByAddressWhateverTheCase()
{
    FilledFile file;
    PersonStore store(*file.database);
    QCOMPARE(*store.withEmail(QStringLiteral(" ada@EXAMPLE.org")), std::vector<Person>{file.ada});
    QVERIFY(store.withEmail(QString())->empty()); // though Idris has none
}

void TestPeopleStores::everyFieldOfAnOrganisationComesBack()
{
    FilledFile file;
    OrganisationStore store(*file.database);
    Organisation organisation{OrganisationId::create(), Name::fromStored(QStringLiteral("Barred Band")),
        Ineligibility{QDate(2025, 3, 1), Reason::fromStored(QStringLiteral("Stood against\nthe party"))}};
    ROSETTE_OK(file.write([&] { return store.insert(organisation); }));
    QCOMPARE(store.find(organisation.id)->value(), organisation);
    QCOMPARE(store.named(QStringLiteral("BARRED band"))->value(), organisation);
    organisation.ineligible.reset();
    ROSETTE_OK(file.write([&] { return store.update(organisation); }));
    organisation.revision = 2;
    QCOMPARE(*store.all(), (std::vector<Organisation>{organisation, file.union_}));
}

void TestPeopleStores::twoOrganisationsCannotShareAName()
{
    FilledFile file;
    OrganisationStore store(*file.database);
    const Organisation twin{OrganisationId::create(), Name::fromStored(QStringLiteral("UNION LINE"))};
    const Result<void> inserted = file.write([&] { return store.insert(twin); });
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, ErrorCode::Conflict);
}

void TestPeopleStores::everyFieldOfASeatComesBack()
{
    FilledFile file;
    SeatStore store(*file.database);
    QCOMPARE(*store.all(), (std::vector<Seat>{file.chair, file.member}));
    QCOMPARE(store.find(file.member.id)->value(), file.member);
    Seat changed = file.chair;
    changed.role = SeatRole::Observer;
    changed.voting = false;
    changed.from = QDate(2026, 1, 2);
    changed.to = QDate(2026, 1, 3);
    ROSETTE_OK(file.write([&] { return store.update(changed); }));
    changed.revision = 2;
    QCOMPARE(*store.ofPerson(file.ada.id), std::vector<Seat>{changed});
}

void TestPeopleStores::aSeatIsHeldOnBothItsEnds_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("seats");
    QTest::newRow("before") << QDate(2025, 12, 31) << 0;
    QTest::newRow("first day of the chair") << QDate(2026, 1, 1) << 1;
    QTest::newRow("first day of the member") << QDate(2026, 2, 1) << 2;
    QTest::newRow("last day of the member") << QDate(2026, 12, 31) << 2;
    QTest::newRow("after") << QDate(2027, 1, 1) << 1;
}

void TestPeopleStores::aSeatIsHeldOnBothItsEnds()
{
    QFETCH(QDate, day);
    QFETCH(int, seats);
    FilledFile file;
    QCOMPARE(SeatStore(*file.database).heldOn(day)->size(), std::size_t(seats));
}

void TestPeopleStores::anObserverCannotVote()
{
    FilledFile file;
    Seat observer{SeatId::create(), file.idris.id, SeatRole::Observer, true, QDate(2026, 1, 1)};
    const Result<void> inserted = file.write([&] { return SeatStore(*file.database).insert(observer); });
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, ErrorCode::InvalidInput);
}

void TestPeopleStores::everyVersionOfTheRulebookStays()
{
    FilledFile file;
    RulebookStore store(*file.database);
    QCOMPARE(store.find(file.rulebook.id)->value(), file.rulebook);
    Rulebook next = file.rulebook;
    next.id = RulebookId::create();
    next.version = 2;
    next.reviewsNeeded = 5;
    next.provisional = false;
    next.majority =
        MajorityRule{MajorityBase::Cast, Comparison::AtLeast, 2, 3, 4, 5, TieRule::ChairDecides, false};
    ROSETTE_OK(file.write([&] { return store.insert(next); }));
    QCOMPARE(store.latest()->value(), next);
    QCOMPARE(*store.all(), (std::vector<Rulebook>{file.rulebook, next}));
    next.id = RulebookId::create();
    const Result<void> again = file.write([&] { return store.insert(next); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestPeopleStores)
#include "tst_peoplestores.moc"
