// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/meetingstore.h"
#include "tests/core/storage/openmotion.h"

using namespace rosette;

namespace {

/// The member is here, with the motion on the agenda.
struct MeetingFile : OpenMotionFile
{
    MeetingFile()
    {
        const Result<void> begun = write([&]() -> Result<void> {
            MeetingStore store(*database);
            for (const Result<void> &step : {store.insert(meeting), store.insert(item), store.insert(here)})
                if (!step)
                    return step;
            return {};
        });
        if (!begun)
            qFatal("%s", qPrintable(begun.error().message + begun.error().detail));
    }
    Result<void> raise(const Seat &seat, Choice choice)
    {
        return write([&] { return MeetingStore(*database).raise(Hand{motion.id, seat.id, choice, noon}); });
    }

    Meeting meeting{MeetingId::create(), QDate(2026, 10, 7), noon};
    MeetingItem item{meeting.id, motion.id, 1, AgendaPart::Interests, ItemTimer{240, 12, noon}, std::nullopt};
    Presence here{meeting.id, member.id, 1, noon};
};

} // namespace

class TestMeetingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMeetingIsReadAsItWasWritten();
    void thereIsOneMeetingAtATime();
    void anEndedMeetingDoesNotEndAgain();
    void aSeatIsHereOnce();
    void whoReturnsHasAnotherStretch();
    void aHandTakesThePlaceOfTheOneBefore();
    void aHandOfWhoMayNotVoteIsRefused_data();
    void aHandOfWhoMayNotVoteIsRefused();
    void anOwnBallotStandsAgainstAHand();
    void aClosedMotionTakesNoHand();
};

void TestMeetingStore::aMeetingIsReadAsItWasWritten()
{
    const MeetingFile file;
    const MeetingStore store(*file.database);
    QCOMPARE(store.inSession().value(), std::optional(file.meeting));
    QCOMPARE(store.all().value(), std::vector<Meeting>{file.meeting});
    QCOMPARE(store.itemsOf(file.meeting.id).value(), std::vector<MeetingItem>{file.item});
    QCOMPARE(store.presencesOf(file.meeting.id).value(), std::vector<Presence>{file.here});
}

void TestMeetingStore::thereIsOneMeetingAtATime()
{
    MeetingFile file;
    const Meeting other{MeetingId::create(), QDate(2026, 10, 8), file.noon.addDays(1)};
    const auto refused = file.write([&] { return MeetingStore(*file.database).insert(other); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    Meeting ended = file.meeting;
    ended.endedAt = file.noon.addSecs(60);
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).end(ended); }));
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).insert(other); }));
}

void TestMeetingStore::anEndedMeetingDoesNotEndAgain()
{
    MeetingFile file;
    file.meeting.endedAt = file.noon.addSecs(60);
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).end(file.meeting); }));
    QCOMPARE(MeetingStore(*file.database).find(file.meeting.id).value()->endedAt, file.meeting.endedAt);
    QVERIFY(!MeetingStore(*file.database).inSession().value().has_value());
    const auto again = file.write([&] { return MeetingStore(*file.database).end(file.meeting); });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestMeetingStore::aSeatIsHereOnce()
{
    MeetingFile file;
    Presence twice = file.here;
    twice.number = 2;
    QVERIFY(!file.write([&] { return MeetingStore(*file.database).insert(twice); }));
}

void TestMeetingStore::whoReturnsHasAnotherStretch()
{
    MeetingFile file;
    Presence left = file.here;
    left.leftAt = file.noon.addSecs(60);
    left.leftFor = file.motion.id;
    const Presence back{file.meeting.id, file.member.id, 2, file.noon.addSecs(120)};
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).update(left); }));
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).insert(back); }));
    const std::vector<Presence> both{left, back};
    QCOMPARE(MeetingStore(*file.database).presencesOf(file.meeting.id).value(), both);
    ROSETTE_OK(file.write([&] { return MeetingStore(*file.database).remove(back); }));
    QCOMPARE(MeetingStore(*file.database).presencesOf(file.meeting.id).value(), std::vector<Presence>{left});
}

void TestMeetingStore::aHandTakesThePlaceOfTheOneBefore()
{
    MeetingFile file;
    ROSETTE_OK(file.raise(file.member, Choice::For));
    ROSETTE_OK(file.raise(file.member, Choice::Against));
    const auto hands = MeetingStore(*file.database).handsFor(file.motion.id);
    QCOMPARE(hands->size(), std::size_t(1));
    QCOMPARE(hands->front().choice, Choice::Against);
    ROSETTE_OK(
        file.write([&] { return MeetingStore(*file.database).lower(file.motion.id, file.member.id); }));
    QVERIFY(MeetingStore(*file.database).handsFor(file.motion.id)->empty());
}

void TestMeetingStore::aHandOfWhoMayNotVoteIsRefused_data()
{
    QTest::addColumn<bool>("isOnRoll");
    QTest::newRow("recused") << true;
    QTest::newRow("not on the roll") << false;
}

void TestMeetingStore::aHandOfWhoMayNotVoteIsRefused()
{
    QFETCH(bool, isOnRoll);
    MeetingFile file;
    const Seat guest{SeatId::create(), file.ada.id, SeatRole::Observer, false, QDate(2026, 1, 1)};
    ROSETTE_OK(file.write([&] { return SeatStore(*file.database).insert(guest); }));
    const Result<void> raised = file.raise(isOnRoll ? file.recused : guest, Choice::For);
    QVERIFY(!raised);
    QCOMPARE(raised.error().code, ErrorCode::NotAllowed);
}

void TestMeetingStore::anOwnBallotStandsAgainstAHand()
{
    MeetingFile file;
    ROSETTE_OK(file.write(
        [&] { return BallotStore(*file.database).insert(file.ballotOf(file.member, 1, Choice::For)); }));
    const Result<void> raised = file.raise(file.member, Choice::Against);
    QVERIFY(!raised);
    QCOMPARE(raised.error().code, ErrorCode::Conflict);
}

void TestMeetingStore::aClosedMotionTakesNoHand()
{
    MeetingFile file;
    Motion closed = file.motion;
    closed.state = MotionState::Fell;
    closed.closedAt = file.noon;
    ROSETTE_OK(file.write([&] { return MotionStore(*file.database).update(closed); }));
    QVERIFY(!file.raise(file.member, Choice::For));
}

QTEST_GUILESS_MAIN(TestMeetingStore)
#include "tst_meetingstore.moc"
