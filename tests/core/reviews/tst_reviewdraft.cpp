// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/reviewdraft.h"

#include <QTest>

using namespace rosette;

namespace {

CriteriaSet fiveCriteria()
{
    return defaultRulebook(QDate(2026, 1, 1)).criteriaSet;
}

} // namespace

class TestReviewDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToDoIsSaidInWords_data();
    void whatIsToDoIsSaidInWords();
    void theNextToDoGoesRound();
    void whatIsKeptIsReadBack();
    void unknownCriteriaAreLeftOut();
    void anEarlierReviewIsAProposal();
};

void TestReviewDraft::whatIsToDoIsSaidInWords_data()
{
    QTest::addColumn<int>("given");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0 << QStringLiteral("Five criteria are still to do.");
    QTest::newRow("all but one") << 4 << QStringLiteral("One criterion is still to do.");
    QTest::newRow("all") << 5 << QString();
}

void TestReviewDraft::whatIsToDoIsSaidInWords()
{
    QFETCH(int, given);
    QFETCH(QString, words);
    ReviewDraft draft = emptyDraft(fiveCriteria(), 1);
    for (int index = 0; index < given; ++index)
        draft.verdicts.at(static_cast<std::size_t>(index)).verdict = Verdict::Meets;
    QCOMPARE(whatIsToDo(draft), words);
    QCOMPARE(draft.isComplete(), words.isEmpty());
}

void TestReviewDraft::theNextToDoGoesRound()
{
    ReviewDraft draft = emptyDraft(fiveCriteria(), 1);
    draft.verdicts.at(3).verdict = Verdict::Meets;
    QCOMPARE(draft.nextToDo(2), std::optional<std::size_t>(4));
    QCOMPARE(draft.nextToDo(4), std::optional<std::size_t>(0));
    for (DraftVerdict &verdict : draft.verdicts)
        verdict.verdict = Verdict::NotShown;
    QCOMPARE(draft.nextToDo(0), std::nullopt);
}

void TestReviewDraft::whatIsKeptIsReadBack()
{
    ReviewDraft draft = emptyDraft(fiveCriteria(), 2);
    draft.verdicts.at(0).verdict = Verdict::DoesNotMeet;
    draft.verdicts.at(1).comment = QStringLiteral("“Perhaps.”\nAsk.");
    draft.comment = QStringLiteral("To be asked.");
    QCOMPARE(draftFromJson(draftToJson(draft), fiveCriteria(), 7), draft);
    QVERIFY(!draft.isEmpty());
}

void TestReviewDraft::unknownCriteriaAreLeftOut()
{
    ReviewDraft draft = emptyDraft(fiveCriteria(), 1);
    draft.verdicts.at(4).verdict = Verdict::Meets;
    CriteriaSet four = fiveCriteria();
    four.criteria.pop_back();
    QCOMPARE(draftFromJson(draftToJson(draft), four, 1), emptyDraft(four, 1));
    QCOMPARE(draftFromJson(QJsonObject(), four, 3), emptyDraft(four, 3));
}

void TestReviewDraft::anEarlierReviewIsAProposal()
{
    const CriteriaSet criteria = fiveCriteria();
    Review review{ReviewId::create(), ApplicationId::create(), 1, SeatId::create()};
    for (const Criterion &criterion : criteria.criteria)
        review.verdicts.push_back({criterion.key, Verdict::Meets, QStringLiteral("Yes.")});
    const ReviewDraft draft = draftFrom(review, criteria, 2);
    QVERIFY(draft.isComplete());
    QCOMPARE(draft.applicationRevision, 2);
    QCOMPARE(draft.submission(), review.verdicts);
}

QTEST_GUILESS_MAIN(TestReviewDraft)
#include "tst_reviewdraft.moc"
