// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/acceptedfindingstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/supportliststore.h"
#include "tests/core/storage/carriedmotion.h"

using namespace rosette;

class TestPublicationStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAnEndorsementComesBack();
    void anEndorsementByMemberBallotHasNoMotion();
    void anEndorsementIsOfACandidacyThatExists();
    void twoPeopleCannotBothWithdraw();
    void endorsedCandidaciesAreFound();
    void everyFieldOfAListComesBack();
    void numbersOfListsHaveNoGaps();
    void aCorrectionSaysWhatAndWhy();
    void everyFieldOfAnAcceptedFindingComesBack();
    void aFindingIsAcceptedOnce();
};

namespace {

Endorsement endorsementOf(const CarriedMotionFile &file)
{
    return Endorsement{EndorsementId::create(), file.candidacy.id, EndorsementKind::Joint, {file.union_.id},
        DecisionRoute::CommitteeVote, file.motion.id, QDate(2026, 10, 9), QString(),
        {{EndorsementStatus::InForce, QString(), file.noon}}};
}

SupportList listOf(const OpenMotionFile &file, int number)
{
    SupportList list{SupportListId::create(), file.contest.id, number, QDate(2026, 10, 19), file.noon,
        {{file.candidacy.id, file.candidacy.ballotName, EndorsementKind::Joint,
             {QStringLiteral("Union Line"), QStringLiteral("Renewal")}},
            {file.candidacy.id, Name::fromStored(QStringLiteral("Zoë")), EndorsementKind::Own, {}}},
        std::nullopt, QByteArray("{\"list\":1}\n\0", 12), QByteArray(32, '\x9f')};
    if (number > 1)
        list.correction = Correction{Reason::fromStored(QStringLiteral("A name")),
            Reason::fromStored(QStringLiteral("It was misspelt"))};
    return list;
}

Result<void> publish(OpenMotionFile &file, const SupportList &list)
{
    return file.write([&] { return SupportListStore(*file.database).insert(list); });
}

} // namespace

void TestPublicationStores::everyFieldOfAnEndorsementComesBack()
{
    CarriedMotionFile file;
    EndorsementStore store(*file.database);
    Endorsement endorsement = endorsementOf(file);
    ROSETTE_OK(file.write([&] { return store.insert(endorsement); }));
    QCOMPARE(store.find(endorsement.id)->value(), endorsement);
    const EndorsementChange change{
        EndorsementStatus::Withdrawn, QStringLiteral("He withdrew"), file.noon.addDays(1)};
    ROSETTE_OK(file.write([&] { return store.appendChange(endorsement, change); }));
    endorsement.history.push_back(change);
    endorsement.revision = 2;
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Endorsement>{endorsement});
    endorsement.kind = EndorsementKind::Own;
    endorsement.jointWith.clear();
    endorsement.source = QStringLiteral("Minutes");
    ROSETTE_OK(file.write([&] { return store.update(endorsement); }));
    endorsement.revision = 3;
    QCOMPARE(*store.forCandidacy(file.candidacy.id), std::vector<Endorsement>{endorsement});
}

void TestPublicationStores::anEndorsementByMemberBallotHasNoMotion()
{
    OpenMotionFile file;
    EndorsementStore store(*file.database);
    const Endorsement endorsement{EndorsementId::create(), file.candidacy.id, EndorsementKind::Supported, {},
        DecisionRoute::MemberBallot, std::nullopt, QDate(2026, 9, 1), QStringLiteral("https://example.org"),
        {{EndorsementStatus::InForce, QString(), file.noon}}};
    ROSETTE_OK(file.write([&] { return store.insert(endorsement); }));
    QCOMPARE(store.find(endorsement.id)->value(), endorsement);
}

void TestPublicationStores::anEndorsementIsOfACandidacyThatExists()
{
    CarriedMotionFile file;
    Endorsement endorsement = endorsementOf(file);
    endorsement.candidacy = CandidacyId::create();
    endorsement.route = DecisionRoute::Unopposed;
    endorsement.motion.reset();
    endorsement.source = QStringLiteral("https://example.org");
    const Result<void> inserted =
        file.write([&] { return EndorsementStore(*file.database).insert(endorsement); });
    QCOMPARE(inserted.error().code, ErrorCode::NotFound);
}

void TestPublicationStores::twoPeopleCannotBothWithdraw()
{
    CarriedMotionFile file;
    EndorsementStore store(*file.database);
    const Endorsement endorsement = endorsementOf(file);
    const EndorsementChange change{EndorsementStatus::Withdrawn, QStringLiteral("Twice"), file.noon};
    ROSETTE_OK(file.write([&] { return store.insert(endorsement); }));
    ROSETTE_OK(file.write([&] { return store.appendChange(endorsement, change); }));
    QCOMPARE(file.write([&] { return store.appendChange(endorsement, change); }).error().code,
        ErrorCode::Conflict);
}

void TestPublicationStores::endorsedCandidaciesAreFound()
{
    CarriedMotionFile file;
    CandidacyStore store(*file.database);
    QVERIFY(store.endorsedIn(file.contest.id)->empty());
    const Endorsement first = endorsementOf(file);
    Endorsement second = endorsementOf(file);
    second.route = DecisionRoute::MemberBallot;
    second.motion.reset();
    second.source = QStringLiteral("https://example.org");
    const EndorsementChange ended{EndorsementStatus::Withdrawn, QStringLiteral("Stood down"), file.noon};
    EndorsementStore endorsements(*file.database);
    ROSETTE_OK(file.write([&] { return endorsements.insert(first); }));
    ROSETTE_OK(file.write([&] { return endorsements.appendChange(first, ended); }));
    ROSETTE_OK(file.write([&] { return endorsements.insert(second); }));
    QCOMPARE(*store.endorsedIn(file.contest.id), std::vector<Candidacy>{file.candidacy});
}

void TestPublicationStores::everyFieldOfAListComesBack()
{
    OpenMotionFile file;
    SupportListStore store(*file.database);
    const SupportList first = listOf(file, 1);
    const SupportList second = listOf(file, 2);
    QVERIFY(!store.latest(file.contest.id)->has_value());
    ROSETTE_OK(publish(file, first));
    ROSETTE_OK(publish(file, second));
    QCOMPARE(store.find(first.id)->value(), first);
    QCOMPARE(store.latest(file.contest.id)->value(), second);
    QCOMPARE(*store.forContest(file.contest.id), (std::vector<SupportList>{first, second}));
}

void TestPublicationStores::numbersOfListsHaveNoGaps()
{
    OpenMotionFile file;
    QCOMPARE(publish(file, listOf(file, 2)).error().code, ErrorCode::Conflict);
    ROSETTE_OK(publish(file, listOf(file, 1)));
    QCOMPARE(publish(file, listOf(file, 1)).error().code, ErrorCode::Conflict);
}

void TestPublicationStores::aCorrectionSaysWhatAndWhy()
{
    OpenMotionFile file;
    ROSETTE_OK(publish(file, listOf(file, 1)));
    SupportList silent = listOf(file, 2);
    silent.correction.reset();
    QCOMPARE(publish(file, silent).error().code, ErrorCode::InvalidInput);
}

void TestPublicationStores::everyFieldOfAnAcceptedFindingComesBack()
{
    OpenMotionFile file;
    AcceptedFindingStore store(*file.database);
    const AcceptedFinding accepted{file.contest.id, QStringLiteral("no-photo"), file.candidacy.id.toString(),
        Reason::fromStored(QStringLiteral("He asked for none")), file.chair.id, file.noon};
    ROSETTE_OK(file.write([&] { return store.insert(accepted); }));
    QCOMPARE(*store.forContest(file.contest.id), std::vector<AcceptedFinding>{accepted});
}

void TestPublicationStores::aFindingIsAcceptedOnce()
{
    OpenMotionFile file;
    AcceptedFindingStore store(*file.database);
    const AcceptedFinding accepted{file.contest.id, QStringLiteral("motions-open"), QString(),
        Reason::fromStored(QStringLiteral("It is about next year")), file.chair.id, file.noon};
    ROSETTE_OK(file.write([&] { return store.insert(accepted); }));
    QCOMPARE(file.write([&] { return store.insert(accepted); }).error().code, ErrorCode::Conflict);
}

QTEST_GUILESS_MAIN(TestPublicationStores)
#include "tst_publicationstores.moc"
