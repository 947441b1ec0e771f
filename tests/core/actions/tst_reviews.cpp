// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/reviews/declareinterest.h"
#include "core/actions/reviews/seereviews.h"

using namespace rosette;
using namespace rosette::test;

class ReviewActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersVerdictsAppearAfterOnesOwn()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Tom Ashdown"));
        must(committee.review(made, QStringLiteral("Bea"), QList<Verdict>(5, Verdict::Meets)));
        committee.actAs(QStringLiteral("Cal Reid"));
        const VisibleReviews before = must(seeReviews(*committee.workspace, made.id));
        QVERIFY(before.reviews.empty());
        QVERIFY(!before.fit);
        QVERIFY(!before.hidden.isEmpty());
        must(committee.review(made, QStringLiteral("Cal"), QList<Verdict>(5, Verdict::NotShown)));
        const VisibleReviews after = must(seeReviews(*committee.workspace, made.id));
        QCOMPARE(after.reviews.size(), std::size_t(2));
        QVERIFY(after.fit);
    }

    void anInterestHidesEverythingAndStopsTheReview()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Tom Ashdown"));
        must(committee.review(made, QStringLiteral("Cal"), QList<Verdict>(5, Verdict::Meets)));
        must(committee.review(made, QStringLiteral("Bea"), QList<Verdict>(5, Verdict::Meets)));
        committee.actAs(QStringLiteral("Cal Reid"));
        must(declareInterest(*committee.workspace, DeclareInterest{made.id, QStringLiteral("My cousin.")}));
        const VisibleReviews seen = must(seeReviews(*committee.workspace, made.id));
        QVERIFY(seen.reviews.empty());
        QVERIFY(!seen.fit);
        QVERIFY(!committee.review(made, QStringLiteral("Cal"), QList<Verdict>(5, Verdict::Meets)));
        QCOMPARE(must(fitOf(*committee.workspace, made)).reviewed, 1);
    }

    void aRecusedOfficerLearnsNothingFromTheGate()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Tom Ashdown"));
        committee.actAs(QStringLiteral("Idris Okafor"));
        must(
            declareInterest(*committee.workspace, DeclareInterest{made.id, QStringLiteral("My neighbour.")}));
        const Result<std::vector<Finding>> gate = checkMotion(*committee.workspace, made.id);
        QVERIFY(!gate);
        QCOMPARE(gate.error().code, ErrorCode::NotAllowed);
    }

    void verdictsOnAnOlderRevisionDoNotCount()
    {
        CommitteeFixture committee;
        const Application made = committee.fitting(QStringLiteral("Tom Ashdown"));
        QVERIFY(must(fitOf(*committee.workspace, made)).fits());
        ApplicationContent changed = currentRevision(made).content;
        changed.statement = QStringLiteral("Something else.");
        const Application revised = must(submitApplication(*committee.workspace,
            SubmitApplication{made.candidacy, changed, made.expectations, made.asksFor}));
        QCOMPARE(currentRevision(revised).number, 2);
        QCOMPARE(must(fitOf(*committee.workspace, revised)).reviewed, 0);
        must(committee.review(revised, QStringLiteral("Bea"), QList<Verdict>(5, Verdict::Meets)));
        QCOMPARE(must(fitOf(*committee.workspace, revised)).reviewed, 1);
    }

    void theSameApplicationAgainChangesNothing()
    {
        CommitteeFixture committee;
        const Application made = committee.fitting(QStringLiteral("Tom Ashdown"));
        const Application again = must(submitApplication(
            *committee.workspace, SubmitApplication{made.candidacy, currentRevision(made).content,
                                      made.expectations, made.asksFor}));
        QCOMPARE(again.revisions.size(), std::size_t(1));
        QCOMPARE(again.revision, made.revision);
    }

    void everyCriterionNeedsAVerdict()
    {
        CommitteeFixture committee;
        const Application made = committee.application(QStringLiteral("Tom Ashdown"));
        QVERIFY(!committee.review(made, QStringLiteral("Bea"), QList<Verdict>(4, Verdict::Meets)));
        QVERIFY(!committee.review(made, QStringLiteral("Olu"), QList<Verdict>(5, Verdict::Meets)));
    }
};

QTEST_GUILESS_MAIN(ReviewActionsTest)
#include "tst_reviews.moc"
