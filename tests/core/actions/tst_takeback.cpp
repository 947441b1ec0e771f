// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takeback.h"

#include "core/actions/candidates/editcandidacy.h"
#include "core/actions/contests/movemilestone.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/actions/decisions/draftmotion.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/load.h"
#include "core/storage/candidacystore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/photostore.h"
#include "core/storage/reviewstore.h"
#include "tests/core/actions/committeefixture.h"

namespace rosette {

using test::CommitteeFixture;
using test::must;

/// What a seat has done in the windows is taken back row by row, unless it is on record or built on.
class TestTakeBack : public QObject
{
    Q_OBJECT

private:
    /// What the last act of @p committee has written.
    template <typename Act>
    static ActTrace traced(CommitteeFixture &committee, Act &&act)
    {
        must(committee.workspace->followWrites());
        committee.workspace->takeTrace();
        must(std::forward<Act>(act)());
        return committee.workspace->takeTrace();
    }
    static Milestone ballots(CommitteeFixture &committee)
    {
        return must(findMilestone(
            committee.workspace->database(), *committee.contest, QStringLiteral("ballots-issued")));
    }
    static MoveMilestone later(const Milestone &milestone)
    {
        return {milestone.id, CivilTime{QDate(2026, 10, 23), std::nullopt, false}, {}};
    }
    static EditCandidacy renoted(CommitteeFixture &committee, const CandidacyId &id, const QString &notes)
    {
        EditCandidacy edit{id, must(loadCandidacy(committee.workspace->database(), id)).revision};
        edit.notes = notes;
        return edit;
    }

private Q_SLOTS:
    void whatWasAddedGoesAndComesBack()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        const AddCandidacy input{
            committee.contest->id, QStringLiteral("Tom Ashdown"), {QStringLiteral("Broad Table")}, {}};
        const ActTrace trace = traced(committee, [&] { return addCandidacy(workspace, input); });
        CandidacyStore store(workspace.database());
        const auto before = must(store.forContest(committee.contest->id));
        QCOMPARE(before.size(), std::size_t(1));
        must(takeBack(workspace, trace));
        QVERIFY(must(store.forContest(committee.contest->id)).empty());
        must(doAgain(workspace, trace));
        QCOMPARE(must(store.forContest(committee.contest->id)).front().id, before.front().id);
        must(takeBack(workspace, trace));
        QVERIFY(must(store.forContest(committee.contest->id)).empty());
    }

    void whatWasReplacedIsThereAgainAndTheRevisionGrows()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        const CandidacyId id = committee.candidacy(QStringLiteral("Tom Ashdown"));
        must(editCandidacy(workspace, renoted(committee, id, QStringLiteral("It’s “first”, 'quoted'"))));
        const Candidacy first = must(loadCandidacy(workspace.database(), id));
        const ActTrace trace = traced(committee,
            [&] { return editCandidacy(workspace, renoted(committee, id, QStringLiteral("second"))); });
        must(takeBack(workspace, trace));
        const Candidacy back = must(loadCandidacy(workspace.database(), id));
        QCOMPARE(back.notes, first.notes);
        // Whoever has read the second version finds that it has changed.
        QCOMPARE(back.revision, first.revision + 2);
    }

    void bytesComeBackAsTheyWere()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        const CandidacyId id = committee.candidacy(QStringLiteral("Tom Ashdown"));
        const QByteArray bytes("\xff\xd8\x00'X\x01", 6);
        must(workspace.write([&](UnitOfWork &unit) {
            return PhotoStore(unit.database()).insert(Photo{id, bytes, QStringLiteral("A photo"), 1});
        }));
        const ActTrace trace = traced(committee, [&] {
            return workspace.write([&](UnitOfWork &unit) {
                Photo photo = *must(PhotoStore(unit.database()).find(id));
                photo.jpeg = QByteArray("other");
                return PhotoStore(unit.database()).update(photo);
            });
        });
        must(takeBack(workspace, trace));
        QCOMPARE(must(PhotoStore(workspace.database()).find(id))->jpeg, bytes);
    }

    void aMovedDateIsWhereItWasWithoutATrace()
    {
        CommitteeFixture committee;
        const Milestone before = ballots(committee);
        const ActTrace trace =
            traced(committee, [&] { return moveMilestone(*committee.workspace, later(before)); });
        QCOMPARE(ballots(committee).history.size(), std::size_t(2));
        must(takeBack(*committee.workspace, trace));
        QCOMPARE(ballots(committee).history, before.history);
    }

    void aDateThatHasOccurredSinceStays()
    {
        CommitteeFixture committee;
        const Milestone before = ballots(committee);
        const ActTrace trace =
            traced(committee, [&] { return moveMilestone(*committee.workspace, later(before)); });
        must(recordMilestone(*committee.workspace, RecordMilestone{before.id, committee.clock.today(), {}}));
        const std::vector<MilestoneDate> history = ballots(committee).history;
        QCOMPARE(takeBack(*committee.workspace, trace).error().code, ErrorCode::Conflict);
        QCOMPARE(ballots(committee).history, history);
    }

    void whatIsOnRecordIsNotTakenBack()
    {
        CommitteeFixture committee;
        const Milestone milestone = ballots(committee);
        const ActTrace trace = traced(committee, [&] {
            return recordMilestone(
                *committee.workspace, RecordMilestone{milestone.id, committee.clock.today(), {}});
        });
        QVERIFY(trace.isOnRecord());
        QCOMPARE(takeBack(*committee.workspace, trace).error().code, ErrorCode::NotAllowed);
    }

    void whatAnotherHasChangedSinceStays()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        const CandidacyId id = committee.candidacy(QStringLiteral("Tom Ashdown"));
        const ActTrace trace = traced(committee,
            [&] { return editCandidacy(workspace, renoted(committee, id, QStringLiteral("mine"))); });
        must(editCandidacy(workspace, renoted(committee, id, QStringLiteral("theirs"))));
        QCOMPARE(takeBack(workspace, trace).error().code, ErrorCode::Conflict);
        QCOMPARE(must(loadCandidacy(workspace.database(), id)).notes, QStringLiteral("theirs"));
    }

    void whatSomethingBuildsOnStays()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        CandidacyId id = CandidacyId::create();
        const ActTrace trace = traced(committee, [&]() -> Result<void> {
            id = committee.candidacy(QStringLiteral("Tom Ashdown"));
            return {};
        });
        must(submitApplication(workspace, SubmitApplication{id}));
        QCOMPARE(takeBack(workspace, trace).error().code, ErrorCode::Conflict);
        QVERIFY(loadCandidacy(workspace.database(), id));
    }

    void onlyTheSeatThatDidItTakesItBack()
    {
        CommitteeFixture committee;
        const Milestone before = ballots(committee);
        const ActTrace trace =
            traced(committee, [&] { return moveMilestone(*committee.workspace, later(before)); });
        committee.actAs(QStringLiteral("Idris Okafor"));
        QCOMPARE(takeBack(*committee.workspace, trace).error().code, ErrorCode::NotAllowed);
    }

    void aDiscardedDraftComesBackAsItWas()
    {
        CommitteeFixture committee;
        Workspace &workspace = *committee.workspace;
        const Motion draft =
            must(draftQuestion(workspace, OpenQuestion{MotionKind::Other, QStringLiteral("First?")}));
        const ActTrace trace = traced(committee, [&] { return discardDraft(workspace, draft.id); });
        must(takeBack(workspace, trace));
        const Motion back = must(loadMotion(workspace.database(), draft.id));
        QCOMPARE(back.number, draft.number);
        QCOMPARE(back.question, draft.question);
    }

    void aFailedActLeavesNothingToTakeBack()
    {
        CommitteeFixture committee;
        must(committee.workspace->followWrites());
        committee.workspace->takeTrace();
        const Result<void> failed = committee.workspace->write([&](UnitOfWork &unit) -> Result<void> {
            must(MotionStore(unit.database()).nextNumber());
            must(CandidacyStore(unit.database()).forContest(committee.contest->id));
            return Error{ErrorCode::Usage, QStringLiteral("No."), {}};
        });
        QVERIFY(!failed);
        QVERIFY(committee.workspace->takeTrace().isEmpty());
    }

    void whatTheVoteRestsOnIsNotTakenBack()
    {
        CommitteeFixture committee;
        const Application application = committee.fitting(QStringLiteral("Tom Ashdown"));
        const QDateTime now = committee.clock.now();
        must(mayTakeBackReview(*committee.workspace, application.id, now));
        const Motion motion = committee.motionOn(application);
        QCOMPARE(
            mayTakeBackReview(*committee.workspace, application.id, now).error().code, ErrorCode::NotAllowed);
        // No motion rests on what came after it was opened.
        must(mayTakeBackReview(*committee.workspace, application.id, now.addSecs(60)));
        must(withdrawMotion(*committee.workspace, WithdrawMotion{motion.id, QStringLiteral("Later.")}));
        must(mayTakeBackReview(*committee.workspace, application.id, now));
    }
};

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::TestTakeBack)
#include "tst_takeback.moc"
