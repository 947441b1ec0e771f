// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/meetings/closeitem.h"
#include "core/actions/meetings/markpresence.h"
#include "core/actions/meetings/planmeeting.h"
#include "core/actions/reviews/declareinterest.h"
#include "core/storage/meetingstore.h"
#include "tests/core/actions/evening.h"

namespace rosette {

using test::CommitteeFixture;

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
