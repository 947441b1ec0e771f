// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/motionlife.h"
#include "tests/core/decisions/ballotbox.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

/// Votes without names, and votes held elsewhere of which only the result comes in.
class VotingWaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatMayBeCastDependsOnTheWay_data();
    void whatMayBeCastDependsOnTheWay();
    void aResultComesInOnceAllOrTheTimeAllowIt_data();
    void aResultComesInOnceAllOrTheTimeAllowIt();
    void withoutItsResultAVoteHeldElsewhereIsNotClosed();
    void aResultIsNotWithdrawn();
    void theChairAndNobodyElseDecidesATie_data();
    void theChairAndNobodyElseDecidesATie();
    void aBallotThatDoesNotSayItsChoiceCountsForNone();
    void choicesAreCountedAndPutInTheOrderOfTheirCodes();
    void whereVotesShowThemselvesThatIsSaid_data();
    void whereVotesShowThemselvesThatIsSaid();
    void everyWaySaysWhatItPromises();
};

namespace {

using Reply = std::optional<Refusal>;

const QDateTime begun(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC);

Motion motionBy(Voting voting, bool withTime = false)
{
    Motion motion{.id = MotionId::create(), .number = 14, .state = MotionState::Open};
    motion.voting = voting;
    if (withTime)
        motion.closesAt = begun.addSecs(3600);
    return motion;
}

/// Three seats, one of them recused: two may vote.
const std::vector<RollEntry> roll{{SeatId::create(), SeatRole::Chair, false},
    {SeatId::create(), SeatRole::Member, false}, {SeatId::create(), SeatRole::Member, true}};

BallotResult resultOf(const Motion &motion, const Totals &totals, int minutes)
{
    BallotResult result{motion.id, 1, motion.voting, 2, totals, {}, {}, roll.front().seat};
    result.recordedAt = begun.addSecs(60 * minutes);
    return result;
}

} // namespace

void VotingWaysTest::whatMayBeCastDependsOnTheWay_data()
{
    QTest::addColumn<Voting>("voting");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QString>("note");
    QTest::addColumn<Reply>("reply");
    const Reply none;
    const QString why = u"Because"_qs;
    QTest::newRow("by name") << Voting::Recorded << Channel::Own << QString()
                             << Reply(Refusal::ReasonMissing);
    QTest::newRow("by name, with a reason") << Voting::Recorded << Channel::Own << why << none;
    QTest::newRow("without a name") << Voting::Unattributed << Channel::Own << QString() << none;
    QTest::newRow("without a name, by telephone")
        << Voting::Unattributed << Channel::Phone << QString() << none;
    QTest::newRow("without a name, with a reason")
        << Voting::Unattributed << Channel::Own << why << Reply(Refusal::SaysHowItVoted);
    QTest::newRow("without a name, by hand")
        << Voting::Unattributed << Channel::ShowOfHands << QString() << Reply(Refusal::HandsAreSeen);
    QTest::newRow("on paper") << Voting::Paper << Channel::Own << why << Reply(Refusal::VotedElsewhere);
    QTest::newRow("with Belenios") << Voting::Belenios << Channel::Own << why
                                   << Reply(Refusal::VotedElsewhere);
}

void VotingWaysTest::whatMayBeCastDependsOnTheWay()
{
    QFETCH(const Voting, voting);
    QFETCH(const Channel, channel);
    QFETCH(const QString, note);
    const Motion motion = motionBy(voting);
    const SeatId seat = roll.front().seat;
    const Ballot ballot{BallotId::create(), motion.id, seat, 1, Choice::For, channel, seat, note, begun};
    QTEST(refusalToCast(motion, roll, {}, ballot, BallotReasons::Required), "reply");
}

void VotingWaysTest::aResultComesInOnceAllOrTheTimeAllowIt_data()
{
    QTest::addColumn<Voting>("voting");
    QTest::addColumn<MotionState>("state");
    QTest::addColumn<bool>("withTime");
    QTest::addColumn<int>("votes");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Reply>("reply");
    const Reply none;
    const auto open = MotionState::Open;
    QTest::newRow("no time is set") << Voting::Paper << open << false << 0 << 0 << none;
    QTest::newRow("with Belenios") << Voting::Belenios << open << false << 2 << 0 << none;
    QTest::newRow("more than may vote")
        << Voting::Paper << open << false << 3 << 0 << Reply(Refusal::ResultTooLarge);
    QTest::newRow("before the time, one missing")
        << Voting::Paper << open << true << 1 << 59 << Reply(Refusal::ResultTooEarly);
    QTest::newRow("before the time, all have voted") << Voting::Paper << open << true << 2 << 59 << none;
    QTest::newRow("at the time") << Voting::Paper << open << true << 1 << 60 << none;
    QTest::newRow("by name") << Voting::Recorded << open << false << 2 << 0
                             << Reply(Refusal::NotVotedElsewhere);
    QTest::newRow("without names") << Voting::Unattributed << open << false << 2 << 0
                                   << Reply(Refusal::NotVotedElsewhere);
    QTest::newRow("decided") << Voting::Paper << MotionState::Carried << false << 2 << 0
                             << Reply(Refusal::NotOpen);
}

void VotingWaysTest::aResultComesInOnceAllOrTheTimeAllowIt()
{
    QFETCH(const Voting, voting);
    QFETCH(const MotionState, state);
    QFETCH(const bool, withTime);
    QFETCH(const int, votes);
    QFETCH(const int, minutes);
    Motion motion = motionBy(voting, withTime);
    motion.state = state;
    QTEST(refusalOfResult(motion, roll, resultOf(motion, {votes, 0, 0}, minutes)), "reply");
}

void VotingWaysTest::withoutItsResultAVoteHeldElsewhereIsNotClosed()
{
    Tally all;
    all.onRoll = 0;
    QCOMPARE(refusalToClose(motionBy(Voting::Paper), all, begun, false), Reply(Refusal::ResultMissing));
    QCOMPARE(refusalToClose(motionBy(Voting::Paper), all, begun, true), Reply());
    QCOMPARE(refusalToClose(motionBy(Voting::Unattributed), all, begun, false), Reply());
}

void VotingWaysTest::aResultIsNotWithdrawn()
{
    const Tally none;
    const QDateTime late = begun.addDays(1);
    QCOMPARE(refusalToWithdraw(motionBy(Voting::Belenios), none, begun, true), Reply(Refusal::ResultStands));
    QCOMPARE(refusalToWithdraw(motionBy(Voting::Belenios, true), none, late, false), Reply());
    QCOMPARE(refusalToWithdraw(motionBy(Voting::Unattributed, true), none, late, false),
        Reply(Refusal::TimeHasCome));
}

void VotingWaysTest::theChairAndNobodyElseDecidesATie_data()
{
    using Cast = std::optional<Choice>;
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("closer");
    QTest::addColumn<Cast>("choice");
    QTest::addColumn<Reply>("reply");
    const auto tie = Outcome::TiedAwaitsChair;
    QTest::newRow("no tie") << Outcome::Fell << 1 << Cast() << Reply();
    QTest::newRow("no tie, decided all the same")
        << Outcome::Fell << 0 << Cast(Choice::For) << Reply(Refusal::NoTie);
    QTest::newRow("for") << tie << 0 << Cast(Choice::For) << Reply();
    QTest::newRow("against") << tie << 0 << Cast(Choice::Against) << Reply();
    QTest::newRow("not decided") << tie << 0 << Cast() << Reply(Refusal::CastingVoteMissing);
    QTest::newRow("by a member") << tie << 1 << Cast(Choice::For) << Reply(Refusal::NotTheChair);
    QTest::newRow("abstained") << tie << 0 << Cast(Choice::Abstain) << Reply(Refusal::CastingAbstention);
}

void VotingWaysTest::theChairAndNobodyElseDecidesATie()
{
    QFETCH(const Outcome, outcome);
    QFETCH(const int, closer);
    QFETCH(const std::optional<Choice>, choice);
    Tally tally;
    tally.outcome = outcome;
    const SeatId seat = roll.at(static_cast<std::size_t>(closer)).seat;
    QTEST(refusalOfCastingVote(tally, roll, seat, choice), "reply");
}

void VotingWaysTest::aBallotThatDoesNotSayItsChoiceCountsForNone()
{
    BallotBox box = boxOf({2, 1, 0, 0, 0});
    box.ballots.front().choice.reset();
    const Tally tally = countBallots({}, box.roll, box.ballots);
    QCOMPARE(tally.votesFor, 1);
    QCOMPARE(tally.voted(), 2);
}

void VotingWaysTest::choicesAreCountedAndPutInTheOrderOfTheirCodes()
{
    const std::vector<CountedChoice> choices{{QByteArray(16, 'c'), Choice::For},
        {QByteArray(16, 'a'), Choice::For}, {QByteArray(16, 'b'), Choice::Abstain},
        {QByteArray(16, 'd'), Choice::Against}};
    const Totals totals = totalsOf(choices);
    QCOMPARE(totals.votesFor, 2);
    QCOMPARE(totals.votesAgainst, 1);
    QCOMPARE(totals.abstained, 1);
    QByteArray order;
    for (const CountedChoice &counted : inOrderOfCode(choices))
        order += counted.code.left(1);
    QCOMPARE(order, "abcd");
    QCOMPARE(entitledOn(roll), 2);
}

void VotingWaysTest::whereVotesShowThemselvesThatIsSaid_data()
{
    QTest::addColumn<int>("votesFor");
    QTest::addColumn<int>("against");
    QTest::addColumn<int>("abstained");
    QTest::addColumn<QString>("word");
    QTest::newRow("nobody") << 0 << 0 << 0 << QString();
    QTest::newRow("one") << 1 << 0 << 0 << u"alike"_qs;
    QTest::newRow("all against") << 0 << 9 << 0 << u"alike"_qs;
    QTest::newRow("all abstain") << 0 << 0 << 9 << u"alike"_qs;
    QTest::newRow("four") << 3 << 1 << 0 << u"Fewer than five"_qs;
    QTest::newRow("five") << 3 << 1 << 1 << QString();
}

void VotingWaysTest::whereVotesShowThemselvesThatIsSaid()
{
    QFETCH(const int, votesFor);
    QFETCH(const int, against);
    QFETCH(const int, abstained);
    QFETCH(const QString, word);
    const QString said = exposureOf(tallyOf({}, {votesFor, against, abstained}));
    QCOMPARE(said.isEmpty(), word.isEmpty());
    QVERIFY2(said.contains(word), qPrintable(said));
}

void VotingWaysTest::everyWaySaysWhatItPromises()
{
    QStringList promises;
    QStringList words;
    for (const EnumKey<Voting> &entry : votingKeys) {
        promises += promiseOf(entry.value);
        words += inWords(entry.value);
        QVERIFY(promises.last().endsWith(u'.'));
    }
    QCOMPARE(promises.removeDuplicates(), 1); // paper and Belenios are both secret
    QCOMPARE(words.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(VotingWaysTest)
#include "tst_votingways.moc"
