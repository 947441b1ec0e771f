// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/contests/recordmilestone.h"
#include "core/actions/reviews/contestmatrix.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/actions/reviews/reviewmaterial.h"
#include "core/actions/reviews/reviewqueue.h"

using namespace rosette;
using namespace rosette::test;

namespace {

const QList<Verdict> allMeet(5, Verdict::Meets);

QStringList inWords(const std::vector<QueueEntry> &queue)
{
    QStringList words;
    for (const QueueEntry &entry : queue)
        words += entry.name + QStringLiteral(": ") + inWords(entry.state);
    return words;
}

} // namespace

class ReviewViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWaitsLongestComesFirstAndWhatIsDoneLast()
    {
        CommitteeFixture committee;
        const Application zoe = committee.application(QStringLiteral("Zoe Lark"));
        committee.clock.advance(60);
        committee.application(QStringLiteral("Amy Nunn"));
        const Application done = committee.application(QStringLiteral("Ben Oak"));
        const Application near = committee.application(QStringLiteral("Cara Pell"));
        must(committee.review(done, QStringLiteral("Bea"), allMeet));
        must(declareInterest(*committee.workspace, DeclareInterest{near.id, QStringLiteral("My aunt.")}));
        QCOMPARE(inWords(must(reviewQueue(*committee.workspace, committee.contest->id))),
            (QStringList{QStringLiteral("Zoe Lark: Not started"), QStringLiteral("Amy Nunn: Not started"),
                QStringLiteral("Ben Oak: Reviewed"), QStringLiteral("Cara Pell: You have an interest")}));
        QCOMPARE(must(reviewsToDo(*committee.workspace)), 2);
        Q_UNUSED(zoe)
    }

    void anObserverHasNothingToDo()
    {
        CommitteeFixture committee;
        committee.application(QStringLiteral("Amy Nunn"));
        committee.actAs(QStringLiteral("Olu Ward"));
        QCOMPARE(must(reviewsToDo(*committee.workspace)), 0);
        QVERIFY(!must(reviewQueue(*committee.workspace, committee.contest->id)).front().isToDo());
    }

    void aDecidedApplicationNoLongerWaits()
    {
        CommitteeFixture committee;
        const Application made = committee.fitting(QStringLiteral("Amy Nunn"));
        QCOMPARE(must(reviewsToDo(*committee.workspace)), 1);
        const Motion motion = committee.motionOn(made);
        QVERIFY(must(reviewQueue(*committee.workspace, committee.contest->id)).front().isBeingVotedOn);
        must(closeMotion(*committee.workspace, CloseMotion{motion.id}));
        QCOMPARE(must(reviewsToDo(*committee.workspace)), 0);
    }

    void theMatrixCountsAsTheAssessmentDoes()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Amy Nunn"));
        const QList<Verdict> mixed{
            Verdict::Meets, Verdict::DoesNotMeet, Verdict::NotShown, Verdict::Meets, Verdict::DoesNotMeet};
        must(committee.review(made, QStringLiteral("Bea"), allMeet));
        must(committee.review(made, QStringLiteral("Cal"), mixed));
        must(committee.review(made, QStringLiteral("Idris"), mixed));
        committee.actAs(QStringLiteral("Idris"));
        must(declareInterest(*committee.workspace, DeclareInterest{made.id, QStringLiteral("My aunt.")}));
        committee.actAs(QStringLiteral("Cal"));
        const ContestMatrix matrix = must(contestMatrix(*committee.workspace, committee.contest->id));
        QCOMPARE(matrix.rows.size(), std::size_t(1));
        QCOMPARE(*matrix.rows.front().fit, must(fitOf(*committee.workspace, made)));
        QCOMPARE(matrix.rows.front().seatsWaiting, 2); // Ada and Dev; Idris is recused, Olu has no vote
        QVERIFY(
            cellExplained(matrix.rows.front(), 0).endsWith(QLatin1String("Two seats have not reviewed it.")));
    }

    void theMatrixHidesRowsUntilOnesOwnReviewAndLeavesOutInterests()
    {
        CommitteeFixture committee;
        const Application hidden = committee.application(QStringLiteral("Amy Nunn"));
        const Application shown = committee.application(QStringLiteral("Ben Oak"));
        const Application near = committee.application(QStringLiteral("Cara Pell"));
        must(committee.review(hidden, QStringLiteral("Cal"), allMeet));
        must(committee.review(shown, QStringLiteral("Bea"), allMeet));
        must(declareInterest(*committee.workspace, DeclareInterest{near.id, QStringLiteral("My aunt.")}));
        const ContestMatrix matrix = must(contestMatrix(*committee.workspace, committee.contest->id));
        QCOMPARE(matrix.leftOut, 1);
        QCOMPARE(matrix.rows.size(), std::size_t(2));
        QVERIFY(matrix.rows.front().fit);
        QCOMPARE(matrix.rows.back().name, QStringLiteral("Amy Nunn"));
        QVERIFY(!matrix.rows.back().fit);
        QCOMPARE(cellInWords(matrix, matrix.rows.front(), 0), QStringLiteral("Ben Oak, 1 Economics: open"));
    }

    void theMaterialShowsWhatWasReadBefore()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Amy Nunn"));
        must(committee.review(made, QStringLiteral("Bea"), allMeet));
        QVERIFY(!must(reviewMaterial(*committee.workspace, made.id)).readBefore());
        committee.actAs(QStringLiteral("Ada"));
        ApplicationContent later = currentRevision(made).content;
        later.statement = QStringLiteral("I have chaired my branch for seven years.");
        must(submitApplication(
            *committee.workspace, SubmitApplication{made.candidacy, later, made.expectations, made.asksFor}));
        committee.actAs(QStringLiteral("Bea"));
        const ReviewMaterial material = must(reviewMaterial(*committee.workspace, made.id));
        QVERIFY(material.readBefore());
        QCOMPARE(material.readBefore()->number, 1);
        QCOMPARE(material.current().number, 2);
        QCOMPARE(must(reviewQueue(*committee.workspace, committee.contest->id)).front().state,
            QueueState::LookAgain);
    }
};

QTEST_GUILESS_MAIN(ReviewViewsTest)
#include "tst_reviewviews.moc"
