// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/fit.h"

#include "core/base/words.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rosette;

class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsSettleACriterion_data();
    void verdictsSettleACriterion();
    void whatSettlesIsTrue();
    void reviewsOfAnotherRevisionDoNotCount();
    void reviewsOfASeatWithAnInterestDoNotCount();
    void aSeatCountsOnceWithItsLatestReview();
    void aMissingVerdictIsNotCounted();
    void theOrderOfReviewsNeverMatters();
    void anApplicationFitsWhenEveryCriterionIsMet();
    void nothingFitsNoCriteria();
    void theWholeIsSaidInWords_data();
    void theWholeIsSaidInWords();
};

namespace {

const ApplicationId application = ApplicationId::create();

/// A rulebook with one criterion, so that a row shows one rule.
Rulebook rulebookOfOne(int reviewsNeeded = 3)
{
    Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    rulebook.criteriaSet.criteria.resize(1, rulebook.criteriaSet.criteria.front());
    rulebook.reviewsNeeded = reviewsNeeded;
    return rulebook;
}

Review reviewOf(const Rulebook &rulebook, Verdict verdict)
{
    Review review{ReviewId::create(), application, 1, SeatId::create()};
    for (const Criterion &criterion : rulebook.criteriaSet.criteria)
        review.verdicts.push_back({criterion.key, verdict});
    return review;
}

std::vector<Review> reviewsOf(const Rulebook &rulebook, int meets, int doesNotMeet, int notShown)
{
    std::vector<Review> reviews;
    for (int count = 0; count < meets; ++count)
        reviews.push_back(reviewOf(rulebook, Verdict::Meets));
    for (int count = 0; count < doesNotMeet; ++count)
        reviews.push_back(reviewOf(rulebook, Verdict::DoesNotMeet));
    for (int count = 0; count < notShown; ++count)
        reviews.push_back(reviewOf(rulebook, Verdict::NotShown));
    return reviews;
}

Standing standing(int needed, int meets, int doesNotMeet, int notShown)
{
    const Rulebook rulebook = rulebookOfOne(needed);
    return assessFit(rulebook, 1, reviewsOf(rulebook, meets, doesNotMeet, notShown), {})
        .criteria.front()
        .standing;
}

Interest interestOf(const SeatId &seat, const ApplicationId &in)
{
    return {in, seat, Reason::fromStored(QStringLiteral("We share a house.")), {}};
}

} // namespace

void FitTest::verdictsSettleACriterion_data()
{
    QTest::addColumn<int>("needed");
    QTest::addColumn<int>("meets");
    QTest::addColumn<int>("doesNotMeet");
    QTest::addColumn<int>("notShown");
    QTest::addColumn<QString>("standing");
    QTest::addColumn<QString>("settles");
    const auto row = [](std::array<int, 4> counts, const char *standing, const char *settles) {
        const auto [needed, meets, doesNotMeet, notShown] = counts;
        QTest::addRow("of %d: %d-%d-%d", needed, meets, doesNotMeet, notShown)
            << needed << meets << doesNotMeet << notShown << QString(standing) << QString::fromUtf8(settles);
    };
    row({3, 0, 0, 0}, "open", "Nobody has reviewed it yet; three reviews are needed.");
    row({1, 0, 0, 0}, "open", "Nobody has reviewed it yet; one review is needed.");
    row({3, 1, 0, 0}, "open",
        "1 meets, 0 do not, 0 not shown. Two more reviews are needed before it can be settled.");
    row({3, 2, 0, 0}, "open",
        "2 meet, 0 do not, 0 not shown. One more review is needed before it can be settled.");
    row({3, 0, 1, 1}, "open",
        "0 meet, 1 does not, 1 not shown. One more review is needed before it can be settled.");
    row({3, 2, 1, 0}, "met", "");
    row({3, 2, 0, 1}, "met", "");
    row({3, 1, 2, 0}, "not-met", "");
    row({3, 0, 2, 1}, "not-met", "");
    row({3, 1, 1, 1}, "open", "1 meets, 1 does not, 1 not shown. Two more verdicts the same way settle it.");
    row({3, 0, 0, 3}, "open", "0 meet, 0 do not, 3 not shown. Four more verdicts the same way settle it.");
    row({3, 2, 2, 0}, "open", "2 meet, 2 do not, 0 not shown. One more verdict either way settles it.");
    row({3, 2, 2, 1}, "open", "2 meet, 2 do not, 1 not shown. Two more verdicts the same way settle it.");
    row({3, 2, 1, 1}, "open",
        "2 meet, 1 does not, 1 not shown. One more “meets” or three more “does not meet” would settle it.");
    row({3, 1, 2, 1}, "open",
        "1 meets, 2 do not, 1 not shown. Three more “meets” or one more “does not meet” would settle it.");
    row({3, 3, 3, 2}, "open", "3 meet, 3 do not, 2 not shown. Three more verdicts the same way settle it.");
    row({3, 5, 4, 0}, "met", "");
    row({3, 2, 6, 0}, "not-met", "");
    row({1, 1, 0, 0}, "met", "");
    row({1, 0, 1, 0}, "not-met", "");
    row({5, 4, 0, 0}, "open",
        "4 meet, 0 do not, 0 not shown. One more review is needed before it can be settled.");
    row({5, 3, 2, 0}, "met", "");
}

void FitTest::verdictsSettleACriterion()
{
    QFETCH(int, needed);
    QFETCH(int, meets);
    QFETCH(int, doesNotMeet);
    QFETCH(int, notShown);
    const Rulebook rulebook = rulebookOfOne(needed);
    const Fit fit = assessFit(rulebook, 1, reviewsOf(rulebook, meets, doesNotMeet, notShown), {});
    const CriterionFinding &finding = fit.criteria.front();
    QCOMPARE(finding.meets, meets);
    QCOMPARE(finding.doesNotMeet, doesNotMeet);
    QCOMPARE(finding.notShown, notShown);
    QCOMPARE(fit.reviewed, finding.counted());
    QTEST(keyOf(standingKeys, finding.standing), "standing");
    QTEST(finding.settles, "settles");
}

/// With enough reviews: the number that the sentence names settles it, one fewer does not.
void FitTest::whatSettlesIsTrue()
{
    int open = 0;
    for (int meets = 0; meets <= 4; ++meets)
        for (int doesNot = 0; doesNot <= 4; ++doesNot)
            for (int notShown = 0; notShown <= 4; ++notShown) {
                const bool counts = meets + doesNot + notShown >= 3;
                if (!counts || standing(3, meets, doesNot, notShown) != Standing::Open)
                    continue;
                ++open;
                const int toMeet = notShown + doesNot - meets + 1;
                const int toNotMeet = notShown + meets - doesNot + 1;
                QCOMPARE(standing(3, meets + toMeet, doesNot, notShown), Standing::Met);
                QCOMPARE(standing(3, meets + toMeet - 1, doesNot, notShown), Standing::Open);
                QCOMPARE(standing(3, meets, doesNot + toNotMeet, notShown), Standing::NotMet);
                QCOMPARE(standing(3, meets, doesNot + toNotMeet - 1, notShown), Standing::Open);
                const Rulebook rulebook = rulebookOfOne();
                const QString settles =
                    assessFit(rulebook, 1, reviewsOf(rulebook, meets, doesNot, notShown), {})
                        .criteria[0]
                        .settles;
                const QString named = toMeet == toNotMeet
                                          ? countInWords(toMeet) + QStringLiteral(" more verdict")
                                          : countInWords(toMeet) + QStringLiteral(" more “meets” or ") +
                                                countInWords(toNotMeet) +
                                                QStringLiteral(" more “does not meet”");
                QVERIFY2(settles.contains(named, Qt::CaseInsensitive), qUtf8Printable(settles));
            }
    QVERIFY(open > 50);
}

void FitTest::reviewsOfAnotherRevisionDoNotCount()
{
    const Rulebook rulebook = rulebookOfOne();
    std::vector<Review> reviews = reviewsOf(rulebook, 3, 0, 0);
    QCOMPARE(assessFit(rulebook, 2, reviews, {}).reviewed, 0);
    reviews.front().applicationRevision = 2;
    const Fit fit = assessFit(rulebook, 2, reviews, {});
    QCOMPARE(fit.reviewed, 1);
    QCOMPARE(fit.criteria.front().standing, Standing::Open);
    for (Review &review : reviews)
        review.applicationRevision = 2;
    QVERIFY(assessFit(rulebook, 2, reviews, {}).fits());
}

void FitTest::reviewsOfASeatWithAnInterestDoNotCount()
{
    const Rulebook rulebook = rulebookOfOne();
    const std::vector<Review> reviews = reviewsOf(rulebook, 3, 0, 0);
    const SeatId seat = reviews.front().seat;
    QVERIFY(assessFit(rulebook, 1, reviews, {interestOf(seat, ApplicationId::create())}).fits());
    QVERIFY(assessFit(rulebook, 1, reviews, {interestOf(SeatId::create(), application)}).fits());
    const Fit fit = assessFit(rulebook, 1, reviews, {interestOf(seat, application)});
    QCOMPARE(fit.reviewed, 2);
    QVERIFY(!fit.fits());
}

void FitTest::aSeatCountsOnceWithItsLatestReview()
{
    const Rulebook rulebook = rulebookOfOne(1);
    Review first = reviewOf(rulebook, Verdict::Meets);
    Review second = first;
    second.verdicts.front().verdict = Verdict::DoesNotMeet;
    first.submittedAt = QDateTime(QDate(2026, 10, 1), QTime(9, 0), Qt::UTC);
    second.submittedAt = first.submittedAt.addSecs(60);
    for (const std::vector<Review> &reviews : {std::vector{first, second}, std::vector{second, first}}) {
        const Fit fit = assessFit(rulebook, 1, reviews, {});
        QCOMPARE(fit.reviewed, 1);
        QCOMPARE(fit.criteria.front().standing, Standing::NotMet);
    }
}

void FitTest::aMissingVerdictIsNotCounted()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    std::vector<Review> reviews = reviewsOf(rulebook, 3, 0, 0);
    reviews.front().verdicts.pop_back();
    const Fit fit = assessFit(rulebook, 1, reviews, {});
    QCOMPARE(fit.criteria.front().standing, Standing::Met);
    QCOMPARE(fit.criteria.back().counted(), 2);
    QCOMPARE(fit.criteria.back().standing, Standing::Open);
}

void FitTest::theOrderOfReviewsNeverMatters()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    std::mt19937 random(20261007); // the same reviews in every run
    for (int round = 0; round < 200; ++round) {
        std::vector<Review> reviews = reviewsOf(rulebook, 3, 2, 2);
        for (Review &review : reviews)
            for (CriterionVerdict &verdict : review.verdicts)
                verdict.verdict = verdictKeys[random() % verdictKeys.size()].value;
        const Fit before = assessFit(rulebook, 1, reviews, {});
        std::shuffle(reviews.begin(), reviews.end(), random);
        QVERIFY(assessFit(rulebook, 1, reviews, {}) == before);
    }
}

void FitTest::anApplicationFitsWhenEveryCriterionIsMet()
{
    const Rulebook rulebook = defaultRulebook(QDate(2026, 9, 5));
    std::vector<Review> reviews = reviewsOf(rulebook, 3, 0, 0);
    QVERIFY(assessFit(rulebook, 1, reviews, {}).fits());
    for (std::size_t criterion = 0; criterion < rulebook.criteriaSet.criteria.size(); ++criterion) {
        std::vector<Review> doubted = reviews;
        for (Review &review : doubted)
            review.verdicts[criterion].verdict = Verdict::NotShown;
        QVERIFY(!assessFit(rulebook, 1, doubted, {}).fits());
    }
}

void FitTest::nothingFitsNoCriteria()
{
    QVERIFY(!Fit().fits());
}

void FitTest::theWholeIsSaidInWords_data()
{
    QTest::addColumn<QString>("standings");
    QTest::addColumn<QString>("words");
    QTest::newRow("all") << QStringLiteral("+++++") << QStringLiteral("Fits all five criteria");
    QTest::newRow("one of one") << QStringLiteral("+") << QStringLiteral("Fits the one criterion");
    QTest::newRow("two open") << QStringLiteral("+?++?") << QStringLiteral("Open on 2 of 5");
    QTest::newRow("one not met") << QStringLiteral("++-++")
                                 << QStringLiteral("Does not fit: Britain and Europe");
    QTest::newRow("not met and open")
        << QStringLiteral("++-+?") << QStringLiteral("Does not fit: Britain and Europe");
    QTest::newRow("two not met") << QStringLiteral("-++-+")
                                 << QStringLiteral(
                                        "Does not fit: Economics; Member- and affiliate-led democracy");
}

void FitTest::theWholeIsSaidInWords()
{
    QFETCH(QString, standings);
    const CriteriaSet criteria = defaultRulebook(QDate(2026, 9, 5)).criteriaSet;
    Fit fit;
    for (qsizetype at = 0; at < standings.size(); ++at)
        fit.criteria.push_back({criteria.criteria[static_cast<std::size_t>(at)].key,
            standings.at(at) == u'+'   ? Standing::Met
            : standings.at(at) == u'-' ? Standing::NotMet
                                       : Standing::Open});
    QTEST(inWords(fit, criteria), "words");
}

QTEST_GUILESS_MAIN(FitTest)
#include "tst_fit.moc"
