// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/candidacyload.h"
#include "core/storage/photostore.h"
#include "tests/core/storage/filledfile.h"

#include <algorithm>

using namespace rosette;

namespace {

Result<void> storeBatch(Database &database, const CandidacyBatch &batch)
{
    CandidacyLoad loading(database);
    if (Result<void> begun = loading.begin(batch.candidacies.size()); !begun)
        return begun;
    if (Result<void> added = loading.add(batch); !added)
        return added;
    return loading.finish();
}

} // namespace

class TestCandidateStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfACandidacyComesBack();
    void whatIsNotKnownStaysUnknown();
    void candidaciesAreFoundInTheOrderOfTheQuestion();
    void aBatchIsTheSameAsSingleInserts();
    void aBatchWithAFaultStoresNothing();
    void aLargeBatchLeavesTheSchemaAsItWas_data();
    void aLargeBatchLeavesTheSchemaAsItWas();
    void everyFieldOfAnApplicationComesBack();
    void aCandidacyHasOneApplication();
    void twoPeopleCannotBothAddARevision();
    void revisionsHaveNoGaps();
    void summariesAndConsentsAreThoseOfTheCurrentRevision();
    void applicationsOfAContestComeInTheOrderOfArrival();
    void everyFieldOfAPhotoComesBack();
    void aPhotoOfMoreThanFiveMegabytesIsRefused();
};

namespace {

Candidacy fullCandidacy(const FilledFile &file)
{
    return Candidacy{CandidacyId::create(), file.contest.id, file.ada.id,
        Name::fromStored(QStringLiteral("Föx, Ada")), CandidacyStatus::Withdrawn, 17, true, false,
        QStringLiteral("Union Line; Renewal"), {QStringLiteral("women"), QStringLiteral("a, \"b\"")},
        QStringLiteral("https://example.org"), QStringLiteral("Two\nlines")};
}

ApplicationRevision fullRevision(const FilledFile &file, int number)
{
    ApplicationContent content;
    content.statement = QStringLiteral("Why I stand:\n“fairness” 𝔸");
    content.summary = QStringLiteral("Fairness.");
    content.answers = {{QStringLiteral("One?"), QStringLiteral("Yes.")}, {QStringLiteral("Two?"), QString()}};
    content.pledges = {{QStringLiteral("I shall report monthly."), QDate(2026, 9, 1)}};
    content.asks = QStringLiteral("Leaflets");
    content.consents = {true, false, true};
    content.longstandingMember = true;
    return {number, file.noon.addSecs(number), content, QByteArray(16, char(number)), QByteArray(32, '\xfe')};
}

} // namespace

void TestCandidateStores::everyFieldOfACandidacyComesBack()
{
    FilledFile file;
    CandidacyStore store(*file.database);
    Candidacy candidacy = fullCandidacy(file);
    ROSETTE_OK(file.write([&] { return store.insert(candidacy); }));
    QCOMPARE(store.find(candidacy.id)->value(), candidacy);
    QCOMPARE(*store.forPerson(file.ada.id), std::vector<Candidacy>{candidacy});
    QCOMPARE(*store.named(file.contest.id, QStringLiteral("fox, ADA")), std::vector<Candidacy>{candidacy});
    QCOMPARE(*store.forContest(file.contest.id), (std::vector<Candidacy>{candidacy, file.candidacy}));
    QCOMPARE(*store.countForContest(file.contest.id), 2);
    candidacy.status = CandidacyStatus::Standing;
    candidacy.elected = true;
    candidacy.nominations.reset();
    candidacy.reservedGroups.clear();
    ROSETTE_OK(file.write([&] { return store.update(candidacy); }));
    candidacy.revision = 2;
    QCOMPARE(store.find(candidacy.id)->value(), candidacy);
}

void TestCandidateStores::whatIsNotKnownStaysUnknown()
{
    FilledFile file;
    const Candidacy stored = CandidacyStore(*file.database).find(file.candidacy.id)->value();
    QCOMPARE(stored, file.candidacy);
    QVERIFY(!stored.onBallot && !stored.elected && !stored.nominations);
}

void TestCandidateStores::candidaciesAreFoundInTheOrderOfTheQuestion()
{
    FilledFile file;
    CandidacyStore store(*file.database);
    const Candidacy candidacy = fullCandidacy(file);
    ROSETTE_OK(file.write([&] { return store.insert(candidacy); }));
    const std::vector<CandidacyId> ids{file.candidacy.id, candidacy.id, file.candidacy.id};
    QCOMPARE(*store.findAll(ids), (std::vector<Candidacy>{file.candidacy, candidacy, file.candidacy}));
    const std::vector<CandidacyId> unknown{CandidacyId::create()};
    QCOMPARE(store.findAll(unknown).error().code, ErrorCode::NotFound);
}

void TestCandidateStores::aBatchIsTheSameAsSingleInserts()
{
    FilledFile file;
    const std::vector<Person> persons{{PersonId::create(), Name::fromStored(QStringLiteral("Zoë 𝔸")),
        QStringLiteral("Zoe@Example.org"), 3}};
    std::vector<Candidacy> candidacies{fullCandidacy(file), fullCandidacy(file)};
    candidacies[1].person = persons[0].id;
    candidacies[1].nominations.reset();
    candidacies[1].onBallot.reset();
    candidacies[1].notes.clear();
    ROSETTE_OK(file.write([&] { return storeBatch(*file.database, {persons, candidacies, {}}); }));
    QCOMPARE(PersonStore(*file.database).find(persons[0].id)->value(), persons[0]);
    QCOMPARE(*PersonStore(*file.database).withEmail(QStringLiteral("zoe@example.org")), persons);
    QCOMPARE(*PersonStore(*file.database).named(QStringLiteral("zoe a")), persons);
    for (const Candidacy &candidacy : candidacies)
        QCOMPARE(CandidacyStore(*file.database).find(candidacy.id)->value(), candidacy);
}

void TestCandidateStores::aBatchWithAFaultStoresNothing()
{
    FilledFile file;
    const std::vector<Candidacy> candidacies{fullCandidacy(file), fullCandidacy(file)};
    const std::vector<SlateEntry> entries{{SlateId::create(), candidacies[0].id, 1}};
    const Result<void> inserted = file.write([&] {
        return storeBatch(*file.database, {{}, candidacies, entries});
    });
    QCOMPARE(inserted.error().code, ErrorCode::NotFound);
    QCOMPARE(*CandidacyStore(*file.database).countForContest(file.contest.id), 1);
}

void TestCandidateStores::aLargeBatchLeavesTheSchemaAsItWas_data()
{
    QTest::addColumn<bool>("faulty");
    QTest::newRow("stored") << false;
    QTest::newRow("taken back") << true;
}

void TestCandidateStores::aLargeBatchLeavesTheSchemaAsItWas()
{
    QFETCH(bool, faulty);
    FilledFile file;
    std::vector<Candidacy> candidacies(6000, fullCandidacy(file));
    for (Candidacy &candidacy : candidacies)
        candidacy.id = CandidacyId::create();
    if (faulty)
        candidacies.back().person = PersonId::create();
    const Result<void> inserted = file.write([&] {
        return storeBatch(*file.database, {{}, candidacies, {}});
    });
    QCOMPARE(inserted.has_value(), !faulty);
    file.database.reset();
    OpenOptions checking = file.options();
    checking.knownFiles = QString();
    const auto opened = Database::open(file.path(), checking); // which compares every index with the schema
    ROSETTE_OK(opened);
    const std::size_t found = faulty ? 0 : candidacies.size();
    QCOMPARE(CandidacyStore(**opened).named(file.contest.id, QStringLiteral("fox, ada"))->size(), found);
    QCOMPARE(CandidacyStore(**opened).forPerson(file.ada.id)->size(), found);
}

void TestCandidateStores::everyFieldOfAnApplicationComesBack()
{
    FilledFile file;
    ApplicationStore store(*file.database);
    Application application = file.application;
    QCOMPARE(store.find(application.id)->value(), application);
    application.expectations = {true, {file.union_.id}};
    application.asksFor = EndorsementKind::Joint;
    ROSETTE_OK(file.write([&] { return store.update(application); }));
    application.revision = 2;
    QCOMPARE(store.find(application.id)->value(), application);
    ROSETTE_OK(file.write([&] { return store.appendRevision(application, fullRevision(file, 2)); }));
    application.revisions.push_back(fullRevision(file, 2));
    application.revision = 3;
    QCOMPARE(store.forCandidacy(file.candidacy.id)->value(), application);
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Application>{application});
    QVERIFY(!store.forCandidacy(CandidacyId::create())->has_value());
}

void TestCandidateStores::aCandidacyHasOneApplication()
{
    FilledFile file;
    Application second = file.application;
    second.id = ApplicationId::create();
    const Result<void> inserted = file.write([&] { return ApplicationStore(*file.database).insert(second); });
    QCOMPARE(inserted.error().code, ErrorCode::Conflict);
}

void TestCandidateStores::twoPeopleCannotBothAddARevision()
{
    FilledFile file;
    ApplicationStore store(*file.database);
    ROSETTE_OK(file.write([&] { return store.appendRevision(file.application, fullRevision(file, 2)); }));
    const Result<void> second =
        file.write([&] { return store.appendRevision(file.application, fullRevision(file, 2)); });
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestCandidateStores::revisionsHaveNoGaps()
{
    FilledFile file;
    const Result<void> skipped = file.write([&] {
        return ApplicationStore(*file.database).appendRevision(file.application, fullRevision(file, 3));
    });
    QVERIFY(!skipped);
}

void TestCandidateStores::summariesAndConsentsAreThoseOfTheCurrentRevision()
{
    FilledFile file;
    ApplicationStore store(*file.database);
    ROSETTE_OK(file.write([&] { return store.appendRevision(file.application, fullRevision(file, 2)); }));
    const ApplicationSummary summary{file.application.id, file.candidacy.id, EndorsementKind::Supported,
        std::nullopt, 2, file.noon.addSecs(2), QByteArray(32, '\xfe'), true};
    const CandidacyConsents consents{file.candidacy.id, {true, false, true}};
    const std::vector<CandidacyId> ids{CandidacyId::create(), file.candidacy.id};
    QCOMPARE(*store.summariesForContest(file.contest.id), std::vector<ApplicationSummary>{summary});
    QCOMPARE(*store.summariesFor(ids), std::vector<ApplicationSummary>{summary});
    QCOMPARE(*store.consentsForContest(file.contest.id), std::vector<CandidacyConsents>{consents});
    QCOMPARE(*store.consentsFor(ids), std::vector<CandidacyConsents>{consents});
}

void TestCandidateStores::applicationsOfAContestComeInTheOrderOfArrival()
{
    FilledFile file;
    std::vector<Application> expected{file.application};
    ROSETTE_OK(file.write([&]() -> Result<void> {
        for (int day = 9; day > 0; --day) {
            Candidacy candidacy = fullCandidacy(file);
            Application application{ApplicationId::create(), candidacy.id, {false, {file.union_.id}}};
            application.revisions = {fullRevision(file, 1), fullRevision(file, 2)};
            application.revisions.front().receivedAt = file.noon.addDays(day);
            expected.insert(expected.begin() + 1, application);
            if (Result<void> inserted = CandidacyStore(*file.database).insert(candidacy); !inserted)
                return inserted;
            if (Result<void> inserted = ApplicationStore(*file.database).insert(application); !inserted)
                return inserted;
        }
        return {};
    }));
    QCOMPARE(*ApplicationStore(*file.database).forContest(file.contest.id), expected);
}

void TestCandidateStores::everyFieldOfAPhotoComesBack()
{
    FilledFile file;
    PhotoStore store(*file.database);
    const std::vector<CandidacyId> ids{file.candidacy.id, CandidacyId::create()};
    Photo photo{file.candidacy.id, QByteArray("\xff\xd8\0\xff\xd9", 5), QString()};
    QVERIFY(!store.find(photo.candidacy)->has_value());
    ROSETTE_OK(file.write([&] { return store.insert(photo); }));
    QCOMPARE(store.find(photo.candidacy)->value(), photo);
    QCOMPARE(*store.presence(file.contest.id), (std::vector<PhotoPresence>{{photo.candidacy, false}}));
    photo.altText = QStringLiteral("Idris, smiling");
    photo.jpeg.append('x');
    ROSETTE_OK(file.write([&] { return store.update(photo); }));
    QCOMPARE(file.write([&] { return store.update(photo); }).error().code, ErrorCode::Conflict);
    photo.revision = 2;
    QCOMPARE(store.find(photo.candidacy)->value(), photo);
    QCOMPARE(*store.presenceFor(ids), (std::vector<PhotoPresence>{{photo.candidacy, true}}));
    ROSETTE_OK(file.write([&] { return store.remove(photo); }));
    QVERIFY(!store.find(photo.candidacy)->has_value());
    QCOMPARE(file.write([&] { return store.remove(photo); }).error().code, ErrorCode::NotFound);
}

void TestCandidateStores::aPhotoOfMoreThanFiveMegabytesIsRefused()
{
    FilledFile file;
    const Photo photo{file.candidacy.id, QByteArray((5 << 20) + 1, 'x'), QString()};
    const Result<void> inserted = file.write([&] { return PhotoStore(*file.database).insert(photo); });
    QCOMPARE(inserted.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCandidateStores)
#include "tst_candidatestores.moc"
