// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importmappingstore.h"
#include "core/storage/intereststore.h"
#include "core/storage/reviewstore.h"
#include "tests/core/storage/filledfile.h"

using namespace rosette;

class TestReviewStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfAReviewComesBack();
    void aSecondSubmissionReplacesTheVerdicts();
    void aSeatHasOneReviewOfAnApplication();
    void aReviewIsOfARevisionThatExists();
    void reviewsComeInTheOrderOfSubmission();
    void everyFieldOfAnInterestComesBack();
    void aMappingIsRemembered();
};

namespace {

Review reviewOf(const FilledFile &file, const Seat &seat)
{
    return Review{ReviewId::create(), file.application.id, 1, seat.id,
        {{Slug::fromStored(QStringLiteral("economics")), Verdict::Meets, QStringLiteral("See page 2")},
            {Slug::fromStored(QStringLiteral("britain-and-europe")), Verdict::NotShown, QString()},
            {Slug::fromStored(QStringLiteral("pluralism")), Verdict::DoesNotMeet, QStringLiteral("“Never”")}},
        QStringLiteral("On the whole"), file.noon};
}

} // namespace

void TestReviewStores::everyFieldOfAReviewComesBack()
{
    FilledFile file;
    ReviewStore store(*file.database);
    const Review review = reviewOf(file, file.chair);
    ROSETTE_OK(file.write([&] { return store.insert(review); }));
    QCOMPARE(store.find(review.id)->value(), review);
    QCOMPARE(store.findForSeat(file.application.id, file.chair.id)->value(), review);
    QVERIFY(!store.findForSeat(file.application.id, file.member.id)->has_value());
    QCOMPARE(*store.forApplication(file.application.id), std::vector<Review>{review});
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Review>{review});
}

void TestReviewStores::aSecondSubmissionReplacesTheVerdicts()
{
    FilledFile file;
    ReviewStore store(*file.database);
    Review review = reviewOf(file, file.chair);
    ROSETTE_OK(file.write([&] { return store.insert(review); }));
    review.verdicts.pop_back();
    review.verdicts.front().verdict = Verdict::DoesNotMeet;
    review.comment.clear();
    review.submittedAt = file.noon.addDays(1);
    ROSETTE_OK(file.write([&] { return store.update(review); }));
    QCOMPARE(file.write([&] { return store.update(review); }).error().code, ErrorCode::Conflict);
    review.revision = 2;
    QCOMPARE(store.find(review.id)->value(), review);
}

void TestReviewStores::aSeatHasOneReviewOfAnApplication()
{
    FilledFile file;
    ReviewStore store(*file.database);
    ROSETTE_OK(file.write([&] { return store.insert(reviewOf(file, file.chair)); }));
    const Result<void> second = file.write([&] { return store.insert(reviewOf(file, file.chair)); });
    QCOMPARE(second.error().code, ErrorCode::Conflict);
}

void TestReviewStores::aReviewIsOfARevisionThatExists()
{
    FilledFile file;
    Review review = reviewOf(file, file.chair);
    review.applicationRevision = 2;
    const Result<void> inserted = file.write([&] { return ReviewStore(*file.database).insert(review); });
    QCOMPARE(inserted.error().code, ErrorCode::NotFound);
}

void TestReviewStores::reviewsComeInTheOrderOfSubmission()
{
    FilledFile file;
    ReviewStore store(*file.database);
    const Review later = reviewOf(file, file.chair);
    Review earlier = reviewOf(file, file.member);
    earlier.submittedAt = file.noon.addSecs(-1);
    ROSETTE_OK(file.write([&]() -> Result<void> {
        const Result<void> inserted = store.insert(later);
        return inserted ? store.insert(earlier) : inserted;
    }));
    QCOMPARE(*store.forApplication(file.application.id), (std::vector<Review>{earlier, later}));
}

void TestReviewStores::everyFieldOfAnInterestComesBack()
{
    FilledFile file;
    InterestStore store(*file.database);
    const Interest interest{file.application.id, file.member.id,
        Reason::fromStored(QStringLiteral("My own application")), file.noon};
    ROSETTE_OK(file.write([&] { return store.insert(interest); }));
    QCOMPARE(*store.forApplication(file.application.id), std::vector<Interest>{interest});
    QCOMPARE(*store.forSeat(file.member.id), std::vector<Interest>{interest});
    QCOMPARE(*store.forContest(file.contest.id), std::vector<Interest>{interest});
    QVERIFY(store.forSeat(file.chair.id)->empty());
    QCOMPARE(file.write([&] { return store.insert(interest); }).error().code, ErrorCode::Conflict);
}

void TestReviewStores::aMappingIsRemembered()
{
    FilledFile file;
    ImportMappingStore store(*file.database);
    const QString kind = QStringLiteral("candidacies");
    const QString header = QStringLiteral("candidate,slate");
    QVERIFY(!store.recall(kind, header)->has_value());
    ROSETTE_OK(file.write([&] { return store.remember(kind, header, QStringLiteral("name=0")); }));
    ROSETTE_OK(file.write([&] { return store.remember(kind, header, QStringLiteral("name=1")); }));
    QCOMPARE(store.recall(kind, header)->value(), QStringLiteral("name=1"));
    QVERIFY(!store.recall(QStringLiteral("seats"), header)->has_value());
}

QTEST_GUILESS_MAIN(TestReviewStores)
#include "tst_reviewstores.moc"
