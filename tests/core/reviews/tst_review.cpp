// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"

#include <QTest>

using namespace rosette;

class ReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneVerdictForEachCriterionIsRight();
    void anyOrderOfVerdictsIsRight();
    void incompleteReviewsAreRefused_data();
    void incompleteReviewsAreRefused();
    void aSeatWithAnInterestDoesNotReview();
    void anInterestElsewhereDoesNotMatter();
};

namespace {

Review completeReview(const Rulebook &rulebook)
{
    Review review{ReviewId::create(), ApplicationId::create(), 1, SeatId::create()};
    for (const Criterion &criterion : rulebook.criteriaSet.criteria)
        review.verdicts.push_back({criterion.key, Verdict::Meets});
    return review;
}

Interest interestOf(const SeatId &seat, const ApplicationId &application)
{
    return {application, seat, Reason::fromStored(QStringLiteral("We share a house.")), {}};
}

} // namespace

void ReviewTest::oneVerdictForEachCriterionIsRight()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    QVERIFY(checkReview(completeReview(rulebook), rulebook, {}));
}

void ReviewTest::anyOrderOfVerdictsIsRight()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    Review review = completeReview(rulebook);
    std::swap(review.verdicts.front(), review.verdicts.back());
    QVERIFY(checkReview(review, rulebook, {}));
}

void ReviewTest::incompleteReviewsAreRefused_data()
{
    QTest::addColumn<int>("remove");
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << 2 << QString()
                             << QStringLiteral("The verdict on “Britain and Europe” is missing.");
    QTest::newRow("twice") << -1 << QStringLiteral("economics")
                           << QStringLiteral("There is more than one verdict on “Economics”.");
    QTest::newRow("of something else")
        << -1 << QStringLiteral("charm")
        << QStringLiteral("There is a verdict on something that is no criterion of rulebook 1.");
    QTest::newRow("replaced") << 0 << QStringLiteral("charm")
                              << QStringLiteral("The verdict on “Economics” is missing.");
}

void ReviewTest::incompleteReviewsAreRefused()
{
    QFETCH(int, remove);
    QFETCH(QString, add);
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    Review review = completeReview(rulebook);
    if (remove >= 0)
        review.verdicts.erase(review.verdicts.begin() + remove);
    if (!add.isEmpty())
        review.verdicts.push_back({Slug::fromStored(add), Verdict::Meets});
    const Result<void> checked = checkReview(review, rulebook, {});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
    QTEST(checked.error().message, "sentence");
}

void ReviewTest::aSeatWithAnInterestDoesNotReview()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    const Review review = completeReview(rulebook);
    const Result<void> checked = checkReview(review, rulebook, {interestOf(review.seat, review.application)});
    QVERIFY(!checked);
    QCOMPARE(checked.error().code, ErrorCode::NotAllowed);
    QCOMPARE(checked.error().message,
        QStringLiteral("This seat has declared an interest, so it does not review this application."));
}

void ReviewTest::anInterestElsewhereDoesNotMatter()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    const Review review = completeReview(rulebook);
    QVERIFY(checkReview(review, rulebook,
        {interestOf(review.seat, ApplicationId::create()),
            interestOf(SeatId::create(), review.application)}));
}

QTEST_GUILESS_MAIN(ReviewTest)
#include "tst_review.moc"
