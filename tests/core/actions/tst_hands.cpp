// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/takeback.h"
#include "core/storage/meetingstore.h"
#include "tests/core/actions/evening.h"

namespace rosette {

/// Hands in a meeting, from the key to the record, over a real file.
class HandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void HandsTest::aHandIsADraftUntilTheItemCloses()
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

void HandsTest::handsGoOnRecordWhenTheItemCloses()
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

void HandsTest::aHandIsUndoneKeyByKey()
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

void HandsTest::handsSurviveACrash()
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

void HandsTest::anOwnBallotIsNeverShownBeforeTheClose()
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

void HandsTest::everybodyElseRaisesTheSameHand()
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

void HandsTest::aTieWaitsForTheChair()
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
    QCOMPARE(
        closeItem(*evening.workspace, CloseItem{first.id, Choice::Abstain}).error().code, ErrorCode::Usage);
    const ClosedItem decided = must(closeItem(*evening.workspace, CloseItem{first.id, Choice::For}));
    QCOMPARE(decided.decision->outcome, Outcome::Carried);
    QCOMPARE(decided.decision->castingVote->chair, evening.seat("Idris"));
    QVERIFY(evening.isSound());
}

void HandsTest::theCastingVoteIsNeverPartOfTheFirstClosing()
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

void HandsTest::nobodyChangesAHandKnowingOfTheTie()
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

void HandsTest::withATimeSetAnItemClosesWhenAllHaveVoted()
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

} // namespace rosette

QTEST_GUILESS_MAIN(rosette::HandsTest)
#include "tst_hands.moc"
