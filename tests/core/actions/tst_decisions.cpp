// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/storage/ballotstore.h"
#include "core/storage/decisionstore.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/motionstore.h"

using namespace rosette;
using namespace rosette::test;

class DecisionActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMotionOpensOnlyOnAnApplicationThatFits()
    {
        CommitteeFixture committee;
        const Application open = committee.application(QStringLiteral("Gareth Penhallow"));
        committee.actAs(QStringLiteral("Ada Fox"));
        const Result<Motion> refused = openMotion(*committee.workspace, OpenMotion{open.id});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::CheckFailed);
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        QCOMPARE(committee.motionOn(fits).number, 1);
    }

    void aReasonOpensItRegardlessAndIsKept()
    {
        CommitteeFixture committee;
        const Application open = committee.application(QStringLiteral("Gareth Penhallow"));
        OpenMotion input{open.id};
        input.regardless = QStringLiteral("Ballot papers go out tomorrow.");
        const Motion motion = must(openMotion(*committee.workspace, input));
        QCOMPARE(
            must(MotionStore(committee.workspace->database()).find(motion.id))->regardless, input.regardless);
    }

    void onlyOfficersOpenAndClose()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        const Motion motion = committee.motionOn(fits);
        committee.actAs(QStringLiteral("Bea Castellan"));
        QCOMPARE(closeMotion(*committee.workspace, CloseMotion{motion.id, {}}).error().code,
            ErrorCode::NotAllowed);
        QCOMPARE(openMotion(*committee.workspace, OpenMotion{fits.id}).error().code, ErrorCode::NotAllowed);
    }

    void theRollHoldsTodaysVotingSeatsAndItsRecusals()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        committee.actAs(QStringLiteral("Idris Okafor"));
        must(declareInterest(
            *committee.workspace, DeclareInterest{fits.id, QStringLiteral("We share a flat.")}));
        const Motion motion = committee.motionOn(fits);
        const std::vector<RollEntry> roll =
            must(MotionStore(committee.workspace->database()).rollOf(motion.id));
        QCOMPARE(roll.size(), std::size_t(5));
        QCOMPARE(
            std::count_if(roll.begin(), roll.end(), [](const RollEntry &entry) { return entry.recused; }), 1);
        QCOMPARE(
            committee.vote(motion, QStringLiteral("Idris"), Choice::For).error().code, ErrorCode::NotAllowed);
        QCOMPARE(
            committee.vote(motion, QStringLiteral("Olu"), Choice::For).error().code, ErrorCode::NotAllowed);
    }

    void aLaterBallotSupersedesAndBothStay()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
        must(committee.vote(motion, QStringLiteral("Dev"), Choice::Against));
        QCOMPARE(
            must(BallotStore(committee.workspace->database()).forMotion(motion.id)).size(), std::size_t(2));
        const Tally tally = must(tallyOf(committee.workspace->database(), motion));
        QCOMPARE(tally.votesFor, 0);
        QCOMPARE(tally.votesAgainst, 1);
    }

    void anOfficersRecordNeverOverridesTheSeatsOwnBallot()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        const SeatId dev =
            must(findSeat(committee.workspace->database(), QStringLiteral("Dev"), committee.clock.today()))
                .id;
        committee.actAs(QStringLiteral("Ada Fox"));
        const RecordBallot byPhone{
            motion.id, dev, Choice::For, Channel::Phone, QStringLiteral("rang at nine")};
        QCOMPARE(must(recordBallot(*committee.workspace, byPhone)).version, 1);
        QCOMPARE(must(committee.vote(motion, QStringLiteral("Dev"), Choice::Against)).version, 2);
        committee.actAs(QStringLiteral("Ada Fox"));
        QCOMPARE(recordBallot(*committee.workspace, byPhone).error().code, ErrorCode::Conflict);
    }

    void aCarriedMotionMakesTheEndorsement()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        const Decision decision = committee.carry(committee.motionOn(fits));
        QCOMPARE(decision.outcome, Outcome::Carried);
        const std::vector<Endorsement> endorsements =
            must(EndorsementStore(committee.workspace->database()).forCandidacy(fits.candidacy));
        QCOMPARE(endorsements.size(), std::size_t(1));
        QVERIFY(isInForce(endorsements.front()));
    }

    void aLostMotionMakesNone()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        const Motion motion = committee.motionOn(fits);
        must(committee.vote(motion, QStringLiteral("Bea"), Choice::For));
        committee.actAs(QStringLiteral("Ada Fox"));
        QCOMPARE(must(closeMotion(*committee.workspace, CloseMotion{motion.id, {}})).outcome, Outcome::Fell);
        QVERIFY(must(EndorsementStore(committee.workspace->database()).forCandidacy(fits.candidacy)).empty());
    }

    void aClosedMotionTakesNoBallotAndNoSecondClose()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        committee.carry(motion);
        QCOMPARE(
            committee.vote(motion, QStringLiteral("Dev"), Choice::Against).error().code, ErrorCode::Conflict);
        committee.actAs(QStringLiteral("Ada Fox"));
        QCOMPARE(
            closeMotion(*committee.workspace, CloseMotion{motion.id, {}}).error().code, ErrorCode::Conflict);
    }

    void aWithdrawnMotionDecidesNothing()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        must(committee.vote(motion, QStringLiteral("Dev"), Choice::For));
        committee.actAs(QStringLiteral("Ada Fox"));
        QVERIFY(!withdrawMotion(*committee.workspace, WithdrawMotion{motion.id, QString()}));
        must(withdrawMotion(
            *committee.workspace, WithdrawMotion{motion.id, QStringLiteral("Tom asked us to wait.")}));
        QCOMPARE(must(MotionStore(committee.workspace->database()).find(motion.id))->withdrawal,
            QStringLiteral("Tom asked us to wait."));
        QCOMPARE(
            closeMotion(*committee.workspace, CloseMotion{motion.id, {}}).error().code, ErrorCode::Conflict);
        QVERIFY(!must(DecisionStore(committee.workspace->database()).find(motion.id)));
    }

    void anApplicationDoesNotChangeWhileItIsVotedOn()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        committee.motionOn(fits);
        ApplicationContent changed = currentRevision(fits).content;
        changed.statement = QStringLiteral("Something else.");
        const Result<Application> refused = submitApplication(*committee.workspace,
            SubmitApplication{fits.candidacy, changed, fits.expectations, fits.asksFor});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
    }

    void anOwnSlateIsAskedForByName()
    {
        CommitteeFixture committee;
        committee.actAs(QStringLiteral("Ada Fox"));
        const Result<Motion> withoutContest = openQuestion(*committee.workspace,
            OpenQuestion{MotionKind::OwnSlate, QStringLiteral("Run a slate of our own?"), {}, {}});
        QCOMPARE(withoutContest.error().code, ErrorCode::Usage);
        QVERIFY(openQuestion(
            *committee.workspace, OpenQuestion{MotionKind::OwnSlate,
                                      QStringLiteral("Run a slate of our own?"), committee.contest->id, {}}));
    }
};

QTEST_GUILESS_MAIN(DecisionActionsTest)
#include "tst_decisions.moc"
