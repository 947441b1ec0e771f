// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committeefixture.h"

#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/records/verifyrecords.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/storage/motionstore.h"

using namespace rosette;
using namespace rosette::test;

class MotionDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftHasANumberButNoRollAndNoRecord()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        const qint64 before = must(verifyRecords(*committee.workspace)).records;
        const Motion draft = must(draftMotion(*committee.workspace, OpenMotion{fits.id}));
        QCOMPARE(draft.number, 1);
        QCOMPARE(draft.state, MotionState::Draft);
        QVERIFY(must(MotionStore(committee.workspace->database()).rollOf(draft.id)).empty());
        QCOMPARE(must(verifyRecords(*committee.workspace)).records, before);
    }

    void openingADraftFreezesWhatHoldsThen()
    {
        CommitteeFixture committee;
        const Application fits = committee.fitting(QStringLiteral("Tom Ashdown"));
        const Motion draft = must(draftMotion(*committee.workspace, OpenMotion{fits.id}));
        committee.actAs(QStringLiteral("Idris Okafor"));
        must(declareInterest(*committee.workspace, DeclareInterest{fits.id, QStringLiteral("A flat.")}));
        committee.actAs(QStringLiteral("Ada Fox"));
        const Motion opened = must(openDraft(*committee.workspace, draft.id));
        QCOMPARE(opened.state, MotionState::Open);
        QCOMPARE(opened.number, draft.number);
        const auto roll = must(MotionStore(committee.workspace->database()).rollOf(draft.id));
        QCOMPARE(roll.size(), std::size_t(5));
        QVERIFY(!must(verifyRecords(*committee.workspace)).fault);
    }

    void theGateIsAskedWhenADraftOpens()
    {
        CommitteeFixture committee;
        const Application open = committee.application(QStringLiteral("Gareth Penhallow"));
        const Motion draft = must(draftMotion(*committee.workspace, OpenMotion{open.id}));
        QCOMPARE(openDraft(*committee.workspace, draft.id).error().code, ErrorCode::CheckFailed);
        const SeenMotion seen = must(seeMotion(*committee.workspace, draft.id));
        QVERIFY(hasBlocker(seen.gate));
        QVERIFY(seen.fit.isEmpty());
        EditDraft edit{draft.id, draft.revision};
        edit.regardless = QStringLiteral("Ballot papers go out tomorrow.");
        must(editDraft(*committee.workspace, edit));
        QCOMPARE(must(openDraft(*committee.workspace, draft.id)).regardless, edit.regardless);
    }

    void aDraftThatSomebodyElseChangedIsNotOverwritten()
    {
        CommitteeFixture committee;
        const Motion draft = must(draftQuestion(
            *committee.workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we?")}));
        EditDraft edit{draft.id, draft.revision, QStringLiteral("Shall we all?")};
        must(editDraft(*committee.workspace, edit));
        QCOMPARE(editDraft(*committee.workspace, edit).error().code, ErrorCode::Conflict);
    }

    void whatIsOpenCannotBeDiscarded()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        QCOMPARE(discardDraft(*committee.workspace, motion.id).error().code, ErrorCode::Conflict);
    }

    void membersDoNotDraft()
    {
        CommitteeFixture committee;
        committee.actAs(QStringLiteral("Bea Castellan"));
        const OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we?")};
        QCOMPARE(draftQuestion(*committee.workspace, question).error().code, ErrorCode::NotAllowed);
    }

    void theRollSaysWhoHasVotedAndHowOnlyAfterTheClose()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        for (const char *who : {"Bea", "Cal", "Dev"})
            must(committee.vote(motion, QString::fromLatin1(who), Choice::For));
        committee.actAs(QStringLiteral("Ada Fox"));
        SeenMotion seen = must(seeMotion(*committee.workspace, motion.id));
        QCOMPARE(seen.voted, 3);
        QCOMPARE(seen.line.standing, MotionStanding::VoteMissing);
        QCOMPARE(seen.line.name, QStringLiteral("Tom Ashdown"));
        QCOMPARE(seen.fit, QStringLiteral("Fits all five criteria"));
        QCOMPARE(std::count_if(seen.roll.begin(), seen.roll.end(),
                     [](const RollLine &line) { return line.choice.has_value(); }),
            0);
        must(closeMotion(*committee.workspace, CloseMotion{motion.id, {}}));
        seen = must(seeMotion(*committee.workspace, motion.id));
        QCOMPARE(seen.line.state, QStringLiteral("Carried, 3 to 0"));
        QCOMPARE(std::count_if(seen.roll.begin(), seen.roll.end(),
                     [](const RollLine &line) { return line.choice == Choice::For; }),
            3);
    }

    void onlyMissingVotesAreCounted()
    {
        CommitteeFixture committee;
        const Motion motion = committee.motionOn(committee.fitting(QStringLiteral("Tom Ashdown")));
        QCOMPARE(must(countMissingVotes(*committee.workspace)), 1);
        must(committee.vote(motion, QStringLiteral("Ada"), Choice::Against));
        QCOMPARE(must(countMissingVotes(*committee.workspace)), 0);
        committee.actAs(QStringLiteral("Olu Ward"));
        QCOMPARE(must(countMissingVotes(*committee.workspace)), 0);
    }

    void hiddenTotalsStayHiddenButWhoHasVotedIsSaid()
    {
        CommitteeFixture committee;
        Rulebook rulebook = defaultRulebook(committee.clock.today());
        rulebook.runningTotals = RunningTotals::Hidden;
        must(adoptRulebook(*committee.workspace, AdoptRulebook{rulebook}));
        const Motion motion = must(
            openQuestion(*committee.workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we?")}));
        must(committee.vote(motion, QStringLiteral("Bea"), Choice::For));
        const SeenMotion seen = must(seeMotion(*committee.workspace, motion.id));
        QVERIFY(seen.sum.totalsHidden);
        QCOMPARE(seen.sum.tally.votesFor, 0);
        QCOMPARE(seen.voted, 1);
        QVERIFY(seen.distance.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MotionDraftsTest)
#include "tst_motiondrafts.moc"
