// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/conductmeeting.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/actions/meetings/raisehand.h"
#include "core/actions/meetings/seemeeting.h"
#include "core/actions/records/verifyrecords.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/actions/takeback.h"
#include "core/storage/ballotstore.h"
#include "core/storage/meetingstore.h"
#include "core/storage/motionstore.h"
#include "core/storage/rulebookstore.h"
#include "tests/core/actions/committeefixture.h"

namespace rosette {

using test::CommitteeFixture;
using test::must;

namespace {

/// The committee on an evening with three questions, the rule of the votes cast, and the chair's casting
/// vote.
struct Evening : CommitteeFixture
{
    explicit Evening(bool hasCastingVote = true)
    {
        Rulebook rulebook = *must(RulebookStore(workspace->database()).latest());
        rulebook.majority.base = MajorityBase::Cast;
        rulebook.majority.tie = hasCastingVote ? TieRule::ChairDecides : TieRule::Falls;
        rulebook.majority.quorum = 2;
        rulebook.provisional = true;
        must(adoptRulebook(*workspace, AdoptRulebook{rulebook}));
        for (const char *question : {"Shall we meet monthly?", "Shall we write?", "Shall we wait?"})
            questions.push_back(must(
                openQuestion(*workspace, OpenQuestion{MotionKind::Other, QString::fromLatin1(question)})));
    }
    void begin()
    {
        actAs(QStringLiteral("Ada Fox"));
        meeting = must(beginMeeting(*workspace));
    }
    SeatId seat(const char *name)
    {
        return must(findSeat(workspace->database(), QString::fromLatin1(name), clock.today())).id;
    }
    Result<void> raise(const Motion &motion, const char *name, std::optional<Choice> choice)
    {
        actAs(QStringLiteral("Ada Fox"));
        return raiseHand(*workspace, motion.id, seat(name), choice);
    }
    SeenMeeting seen() { return *must(seeMeetingInSession(*workspace)); }
    ItemVoter voter(const Motion &motion, const char *name)
    {
        const SeenMeeting now = seen();
        for (const ItemVoter &voter : now.itemOf(motion.id)->voters)
            if (voter.seat == seat(name))
                return voter;
        return ItemVoter{seat(name)};
    }
    std::vector<Ballot> ballots(const Motion &motion)
    {
        return must(BallotStore(workspace->database()).forMotion(motion.id));
    }
    MotionState stateOf(const Motion &motion)
    {
        return must(MotionStore(workspace->database()).find(motion.id))->state;
    }
    bool isSound() { return !must(verifyRecords(*workspace)).fault; }

    std::vector<Motion> questions;
    std::optional<Meeting> meeting;
};

} // namespace

/// A meeting as the chair leads it, over a real file.
class MeetingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOfficersLeadAMeeting();
    void itemsWithInterestsStandTogetherAndReviewsOrderTheRest();
    void motionsOpenedSinceAreAddedBehind();
    void whoComesAndGoesIsNoted();
    void aSlipLeavesNoTrace();
    void whoHasAnInterestLeavesAndReturns();
    void aHandIsADraftUntilTheItemCloses();
    void handsGoOnRecordWhenTheItemCloses();
    void aHandIsUndoneKeyByKey();
    void handsSurviveACrash();
    void anOwnBallotIsNeverShownBeforeTheClose();
    void everybodyElseRaisesTheSameHand();
    void aTieWaitsForTheChair();
    void theCastingVoteIsNeverPartOfTheFirstClosing();
    void nobodyChangesAHandKnowingOfTheTie();
    void withATimeSetAnItemClosesWhenAllHaveVoted();
    void theTimerIsKept();
    void anEndedMeetingTakesDownWhatWasNotCounted();
};

void MeetingsTest::onlyOfficersLeadAMeeting()
{
    Evening evening;
    evening.actAs(QStringLiteral("Bea"));
    QCOMPARE(beginMeeting(*evening.workspace).error().code, ErrorCode::NotAllowed);
    QCOMPARE(planMeeting(*evening.workspace).error().code, ErrorCode::NotAllowed);
    evening.begin();
    QCOMPARE(beginMeeting(*evening.workspace).error().code, ErrorCode::Conflict);
    evening.actAs(QStringLiteral("Bea"));
    QCOMPARE(seeMeetingInSession(*evening.workspace).error().code, ErrorCode::NotAllowed);
    const Result<void> raised =
        raiseHand(*evening.workspace, evening.questions[0].id, evening.seat("Bea"), Choice::For);
    QCOMPARE(raised.error().code, ErrorCode::NotAllowed);
}

void MeetingsTest::itemsWithInterestsStandTogetherAndReviewsOrderTheRest()
{
    CommitteeFixture committee;
    const auto disputed = [&](const char *name) {
        const Application made = committee.application(QString::fromLatin1(name));
        const QList<Verdict> all(5, Verdict::Meets);
        QList<Verdict> one = all;
        one[2] = Verdict::DoesNotMeet;
        for (const char *who : {"Bea", "Ada", "Idris"})
            must(committee.review(made, QString::fromLatin1(who), all));
        must(committee.review(made, QStringLiteral("Cal"), one));
        return made;
    };
    const Motion debated = committee.motionOn(disputed("Una Debated"));
    const Motion agreed = committee.motionOn(committee.fitting(QStringLiteral("Uri Agreed")));
    const Application kin = disputed("Ula Kin");
    committee.actAs(QStringLiteral("Dev"));
    must(declareInterest(*committee.workspace, DeclareInterest{kin.id, QStringLiteral("She is my sister.")}));
    const Motion left = committee.motionOn(kin);
    const Motion asked = must(
        openQuestion(*committee.workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we?")}));
    const std::vector<PlannedItem> plan = must(planMeeting(*committee.workspace));
    QCOMPARE(plan.size(), std::size_t(4));
    QCOMPARE(plan[0].motion.id, agreed.id);
    QCOMPARE(plan[0].part, AgendaPart::Undisputed);
    QCOMPARE(plan[1].motion.id, left.id);
    QCOMPARE(plan[1].part, AgendaPart::Interests);
    QCOMPARE(plan[1].leavesNow.size(), std::size_t(1));
    QCOMPARE(plan[2].motion.id, debated.id);
    QCOMPARE(plan[2].comesBack, plan[1].leavesNow);
    QCOMPARE(plan[3].motion.id, asked.id);
}

void MeetingsTest::motionsOpenedSinceAreAddedBehind()
{
    Evening evening;
    evening.begin();
    const Motion later =
        must(openQuestion(*evening.workspace, OpenQuestion{MotionKind::Other, QStringLiteral("And this?")}));
    QCOMPARE(evening.seen().openedSince, 1);
    QCOMPARE(must(addOpenedMotions(*evening.workspace)), 1);
    QCOMPARE(evening.seen().items.back().motion.id, later.id);
    must(takeNext(*evening.workspace, later.id));
    QCOMPARE(evening.seen().items.front().motion.id, later.id);
    QCOMPARE(evening.seen().items[1].motion.id, evening.questions[0].id);
    QCOMPARE(must(addOpenedMotions(*evening.workspace)), 0);
}

void MeetingsTest::whoComesAndGoesIsNoted()
{
    Evening evening;
    evening.begin();
    must(markEverybodyHere(*evening.workspace));
    QCOMPARE(evening.seen().attendance, QStringLiteral("5 of 5 are here. The quorum of 2 is there."));
    evening.clock.advance(600);
    for (const char *name : {"Bea", "Cal", "Dev", "Idris"})
        must(markPresence(*evening.workspace, evening.seat(name), false));
    QCOMPARE(evening.seen().attendance, QStringLiteral("1 of 5 are here. The quorum of 2 is not there yet."));
    evening.clock.advance(600);
    must(markPresence(*evening.workspace, evening.seat("Bea"), true));
    QCOMPARE(evening.seen().seatOf(evening.seat("Bea"))->presences.size(), std::size_t(2));
    QCOMPARE(evening.seen().votingHere, 2);
}

void MeetingsTest::aSlipLeavesNoTrace()
{
    Evening evening;
    evening.begin();
    must(markPresence(*evening.workspace, evening.seat("Bea"), true));
    evening.clock.advance(5);
    must(markPresence(*evening.workspace, evening.seat("Bea"), false));
    QVERIFY(evening.seen().seatOf(evening.seat("Bea"))->presences.empty());
    must(markPresence(*evening.workspace, evening.seat("Bea"), true));
    evening.clock.advance(600);
    must(markPresence(*evening.workspace, evening.seat("Bea"), false));
    evening.clock.advance(5);
    must(markPresence(*evening.workspace, evening.seat("Bea"), true));
    QCOMPARE(evening.seen().seatOf(evening.seat("Bea"))->presences.size(), std::size_t(1));
    QVERIFY(evening.seen().seatOf(evening.seat("Bea"))->isHere);
}

void MeetingsTest::whoHasAnInterestLeavesAndReturns()
{
    Evening evening;
    const Application kin = evening.fitting(QStringLiteral("Ula Kin"));
    evening.actAs(QStringLiteral("Idris"));
    must(declareInterest(*evening.workspace, DeclareInterest{kin.id, QStringLiteral("She is my sister.")}));
    const Motion about = evening.motionOn(kin);
    evening.begin();
    must(markEverybodyHere(*evening.workspace));
    const std::vector<SeatId> idris{evening.seat("Idris")};
    QCOMPARE(evening.seen().itemOf(about.id)->leave, idris);
    must(clearRoomFor(*evening.workspace, about.id));
    QVERIFY(evening.seen().itemOf(about.id)->leave.empty());
    QVERIFY(!evening.seen().seatOf(idris[0])->isHere);
    QCOMPARE(evening.seen().itemOf(evening.questions[0].id)->comeBack, idris);
    QCOMPARE(evening.raise(about, "Idris", Choice::For).error().code, ErrorCode::NotAllowed);
    must(clearRoomFor(*evening.workspace, evening.questions[0].id));
    QVERIFY(evening.seen().seatOf(idris[0])->isHere);
    const std::vector<Presence> stretches = evening.seen().seatOf(idris[0])->presences;
    QCOMPARE(stretches.size(), std::size_t(2));
    QCOMPARE(stretches[0].leftFor, std::optional(about.id));
}

void MeetingsTest::aHandIsADraftUntilTheItemCloses()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.raise(first, "Bea", Choice::For));
    must(evening.raise(first, "Bea", Choice::Against));
    must(evening.raise(first, "Cal", Choice::For));
    must(evening.raise(first, "Cal", std::nullopt));
    QVERIFY(evening.ballots(first).empty());
    QCOMPARE(evening.seen().itemOf(first.id)->count, (HandCount{0, 1, 0, 0, 4}));
    QCOMPARE(evening.voter(first, "Bea").choice, std::optional(Choice::Against));
    QCOMPARE(evening.voter(first, "Cal").standing, VoterStanding::Missing);
    QVERIFY(evening.seen().seatOf(evening.seat("Bea"))->isHere);
    QCOMPARE(evening.raise(first, "Olu", Choice::For).error().code, ErrorCode::NotAllowed);
}

void MeetingsTest::handsGoOnRecordWhenTheItemCloses()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.raise(first, "Bea", Choice::For));
    must(evening.raise(first, "Cal", Choice::For));
    must(evening.raise(first, "Dev", Choice::Against));
    const ClosedItem closed = must(closeItem(*evening.workspace, CloseItem{first.id}));
    QCOMPARE(closed.recorded, 3);
    QCOMPARE(closed.decision->outcome, Outcome::Carried);
    QCOMPARE(evening.ballots(first).size(), std::size_t(3));
    for (const Ballot &ballot : evening.ballots(first)) {
        QCOMPARE(ballot.channel, Channel::ShowOfHands);
        QCOMPARE(ballot.recordedBy, evening.seat("Ada"));
        QVERIFY(ballot.record > 0);
    }
    QVERIFY(must(MeetingStore(evening.workspace->database()).handsFor(first.id)).empty());
    QCOMPARE(evening.voter(first, "Dev").choice, std::optional(Choice::Against));
    QVERIFY(!evening.raise(first, "Idris", Choice::For));
    QVERIFY(evening.isSound());
}

void MeetingsTest::aHandIsUndoneKeyByKey()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.workspace->followWrites());
    std::vector<ActTrace> traces;
    for (const Choice choice : {Choice::For, Choice::Against, Choice::Abstain}) {
        evening.workspace->takeTrace();
        must(evening.raise(first, "Bea", choice));
        traces.push_back(evening.workspace->takeTrace());
    }
    must(takeBack(*evening.workspace, traces[2]));
    QCOMPARE(evening.voter(first, "Bea").choice, std::optional(Choice::Against));
    must(takeBack(*evening.workspace, traces[1]));
    must(takeBack(*evening.workspace, traces[0]));
    QCOMPARE(evening.voter(first, "Bea").standing, VoterStanding::Missing);
    QVERIFY(!evening.seen().seatOf(evening.seat("Bea"))->isHere);
    must(evening.raise(first, "Bea", Choice::For));
    const ActTrace last = evening.workspace->takeTrace();
    must(closeItem(*evening.workspace, CloseItem{first.id}));
    QVERIFY(!takeBack(*evening.workspace, last));
    QCOMPARE(evening.ballots(first).size(), std::size_t(1));
}

void MeetingsTest::handsSurviveACrash()
{
    Evening evening;
    evening.begin();
    must(evening.raise(evening.questions[0], "Bea", Choice::Abstain));
    must(timeItem(*evening.workspace, evening.questions[0].id, TimerAct::Start));
    const SeenMeeting before = evening.seen();
    evening.workspace = must(Workspace::open(evening.path(), evening.clock)); // nobody said goodbye
    evening.actAs(QStringLiteral("Ada Fox"));
    const SeenMeeting after = evening.seen();
    QCOMPARE(after.meeting, before.meeting);
    QCOMPARE(after.items[0].item, before.items[0].item);
    QCOMPARE(after.items[0].count, before.items[0].count);
    QCOMPARE(evening.voter(evening.questions[0], "Bea").choice, std::optional(Choice::Abstain));
}

void MeetingsTest::anOwnBallotIsNeverShownBeforeTheClose()
{
    Evening evening;
    const Motion &first = evening.questions[0];
    must(evening.vote(first, QStringLiteral("Bea"), Choice::Against));
    evening.begin();
    must(evening.raise(first, "Cal", Choice::For));
    const ItemVoter bea = evening.voter(first, "Bea");
    QCOMPARE(bea.standing, VoterStanding::Voted);
    QVERIFY(!bea.choice.has_value());
    QCOMPARE(evening.seen().itemOf(first.id)->count, (HandCount{1, 0, 0, 1, 3}));
    QVERIFY(!evening.seen().itemOf(first.id)->decision.has_value());
    QCOMPARE(evening.raise(first, "Bea", Choice::For).error().code, ErrorCode::Conflict);
    // Nor does the page of the officer who voted tell the room how.
    evening.actAs(QStringLiteral("Ada Fox"));
    must(castBallot(*evening.workspace, CastBallot{first.id, Choice::Against, {}}));
    QVERIFY(!evening.voter(first, "Ada").choice.has_value());
    must(evening.raise(first, "Dev", Choice::For));
    must(evening.raise(first, "Idris", Choice::For));
    must(closeItem(*evening.workspace, CloseItem{first.id}));
    QCOMPARE(evening.voter(first, "Bea").choice, std::optional(Choice::Against));
    QCOMPARE(evening.seen().itemOf(first.id)->count, (HandCount{3, 2, 0, 0, 0}));
}

void MeetingsTest::everybodyElseRaisesTheSameHand()
{
    Evening evening;
    const Motion &first = evening.questions[0];
    must(evening.vote(first, QStringLiteral("Bea"), Choice::For));
    evening.begin();
    for (const char *name : {"Ada", "Bea", "Cal", "Dev"})
        must(markPresence(*evening.workspace, evening.seat(name), true));
    must(evening.raise(first, "Cal", Choice::Against));
    QCOMPARE(must(raiseOtherHands(*evening.workspace, first.id, Choice::For)), 2);
    QCOMPARE(evening.seen().itemOf(first.id)->count, (HandCount{2, 1, 0, 1, 1}));
    QCOMPARE(evening.voter(first, "Idris").standing, VoterStanding::Missing); // is not here
}

void MeetingsTest::aTieWaitsForTheChair()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.raise(first, "Bea", Choice::For));
    must(evening.raise(first, "Cal", Choice::Against));
    QVERIFY(!evening.seen().itemOf(first.id)->awaitsChair);
    const ClosedItem closed = must(closeItem(*evening.workspace, CloseItem{first.id}));
    QVERIFY(!closed.decision.has_value());
    QCOMPARE(closed.recorded, 2);
    QCOMPARE(evening.stateOf(first), MotionState::Open);
    QVERIFY(evening.seen().itemOf(first.id)->awaitsChair);
    QVERIFY(!evening.seen().itemOf(first.id)->isForActor);
    QCOMPARE(closeItem(*evening.workspace, CloseItem{first.id, Choice::For}).error().code,
        ErrorCode::NotAllowed); // the secretary's
    evening.actAs(QStringLiteral("Idris"));
    QVERIFY(evening.seen().itemOf(first.id)->isForActor);
    QCOMPARE(closeItem(*evening.workspace, CloseItem{first.id, Choice::Abstain}).error().code,
        ErrorCode::Usage);
    const ClosedItem decided = must(closeItem(*evening.workspace, CloseItem{first.id, Choice::For}));
    QCOMPARE(decided.decision->outcome, Outcome::Carried);
    QCOMPARE(decided.decision->castingVote->chair, evening.seat("Idris"));
    QVERIFY(evening.isSound());
}

void MeetingsTest::theCastingVoteIsNeverPartOfTheFirstClosing()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.raise(first, "Bea", Choice::For));
    must(evening.raise(first, "Cal", Choice::Against));
    evening.actAs(QStringLiteral("Idris"));
    QCOMPARE(
        closeItem(*evening.workspace, CloseItem{first.id, Choice::For}).error().code, ErrorCode::CheckFailed);
    QVERIFY(evening.ballots(first).empty());
}

void MeetingsTest::nobodyChangesAHandKnowingOfTheTie()
{
    Evening evening;
    evening.begin();
    const Motion &first = evening.questions[0];
    must(evening.raise(first, "Bea", Choice::For));
    must(evening.raise(first, "Cal", Choice::Against));
    must(closeItem(*evening.workspace, CloseItem{first.id}));
    QCOMPARE(evening.raise(first, "Cal", Choice::For).error().code, ErrorCode::Conflict);
    QCOMPARE(evening.raise(first, "Dev", Choice::For).error().code, ErrorCode::Conflict);
    QCOMPARE(evening.voter(first, "Cal").choice, std::optional(Choice::Against)); // all have seen it
}

void MeetingsTest::withATimeSetAnItemClosesWhenAllHaveVoted()
{
    Evening evening;
    OpenQuestion input{MotionKind::Other, QStringLiteral("Shall we hurry?")};
    input.closesAt = evening.clock.now().addDays(2);
    evening.actAs(QStringLiteral("Ada Fox"));
    const Motion timed = must(openQuestion(*evening.workspace, input));
    evening.begin();
    for (const char *name : {"Ada", "Bea", "Cal", "Dev"})
        must(evening.raise(timed, name, Choice::For));
    QVERIFY(evening.seen().itemOf(timed.id)->notYet.contains(QStringLiteral("1 seat has not voted")));
    QCOMPARE(closeItem(*evening.workspace, CloseItem{timed.id}).error().code, ErrorCode::Conflict);
    QVERIFY(evening.ballots(timed).empty()); // all or nothing
    QCOMPARE(evening.seen().itemOf(timed.id)->count.votesFor, 4);
    must(evening.raise(timed, "Idris", Choice::For));
    QVERIFY(evening.seen().itemOf(timed.id)->notYet.isEmpty());
    QVERIFY(must(closeItem(*evening.workspace, CloseItem{timed.id})).decision.has_value());
}

void MeetingsTest::theTimerIsKept()
{
    Evening evening;
    evening.begin();
    const MotionId first = evening.questions[0].id;
    must(timeItem(*evening.workspace, first, TimerAct::Start));
    evening.clock.advance(70);
    QCOMPARE(secondsSpent(evening.seen().itemOf(first)->item.timer, evening.clock.now()), 70);
    must(timeItem(*evening.workspace, first, TimerAct::Pause));
    evening.clock.advance(70);
    QCOMPARE(secondsSpent(evening.seen().itemOf(first)->item.timer, evening.clock.now()), 70);
    must(timeItem(*evening.workspace, first, TimerAct::Start));
    evening.clock.advance(10);
    must(closeItem(*evening.workspace, CloseItem{first}));
    evening.clock.advance(100);
    QCOMPARE(secondsSpent(evening.seen().itemOf(first)->item.timer, evening.clock.now()), 80);
    must(allowTime(*evening.workspace, evening.questions[1].id, 5));
    QCOMPARE(evening.seen().itemOf(evening.questions[1].id)->item.timer.allowed, 30);
}

void MeetingsTest::anEndedMeetingTakesDownWhatWasNotCounted()
{
    Evening evening;
    evening.begin();
    must(evening.raise(evening.questions[0], "Bea", Choice::For));
    evening.clock.advance(120);
    const Meeting ended = must(endMeeting(*evening.workspace));
    QCOMPARE(ended.endedAt, std::optional(evening.clock.now()));
    QVERIFY(!must(seeMeetingInSession(*evening.workspace)).has_value());
    QVERIFY(must(MeetingStore(evening.workspace->database()).handsFor(evening.questions[0].id)).empty());
    const SeenMeeting seen = must(seeMeeting(*evening.workspace, ended.id));
    QCOMPARE(seen.seatOf(evening.seat("Bea"))->presences.front().leftAt, ended.endedAt);
    QCOMPARE(endMeeting(*evening.workspace).error().code, ErrorCode::Conflict);
    QCOMPARE(evening.stateOf(evening.questions[0]), MotionState::Open);
}

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::MeetingsTest)
#include "tst_meetings.moc"
