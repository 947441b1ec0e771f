// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/tally.h"

#include "tests/core/decisions/ballotbox.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class TallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRuleDecides_data();
    void theRuleDecides();
    void twoThirdsAreExact_data();
    void twoThirdsAreExact();
    void largeNumbersDoNotOverflow();
    void recusedSeatsStayInTheBaseOrLeaveIt();
    void ballotsOfRecusedSeatsDoNotCount();
    void ballotsOfSeatsNotOnTheRollDoNotCount();
    void theLatestVersionOfABallotCounts();
    void nothingIsCarriedByNobody_data();
    void nothingIsCarriedByNobody();
    void aTieFallsUnlessTheChairDecides();
    void theCastingVoteDecidesATie_data();
    void theCastingVoteDecidesATie();
    void onlyTheChairOnTheRollHasACastingVote();
    void theCastingVoteNeverLowersTheBar();
    void aTieWithoutAQuorumIsNone();
};

namespace {

MajorityRule ruleOf(const QString &text)
{
    const QStringList parts = text.split(u' ');
    MajorityRule rule;
    rule.base = *fromKey(majorityBaseKeys, parts.at(0));
    rule.comparison = parts.at(1) == QStringLiteral(">") ? Comparison::MoreThan : Comparison::AtLeast;
    rule.numerator = parts.at(2).section(u'/', 0, 0).toInt();
    rule.denominator = parts.at(2).section(u'/', 1, 1).toInt();
    for (const QString &part : parts.mid(3)) {
        if (part.startsWith(QStringLiteral("quorum=")))
            rule.quorum = part.mid(7).toInt();
        else if (part.startsWith(QStringLiteral("floor=")))
            rule.floor = part.mid(6).toInt();
        else if (part == QStringLiteral("chair"))
            rule.tie = TieRule::ChairDecides;
    }
    return rule;
}

} // namespace

void TallyTest::theRuleDecides_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QVector<int>>("votes");
    QTest::addColumn<int>("base");
    QTest::addColumn<int>("needed");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *rule, std::array<int, 4> votes, std::array<int, 2> sum,
                         const char *outcome) {
        QTest::addRow("%s: %d-%d-%d-%d", rule, votes[0], votes[1], votes[2], votes[3])
            << QString(rule) << QVector<int>(votes.begin(), votes.end()) << sum[0] << sum[1]
            << QString(outcome);
    };
    // for, against, abstained, outstanding; base, needed
    row("committee > 1/2", {7, 5, 1, 2}, {15, 8}, "fell");
    row("committee > 1/2", {8, 5, 1, 1}, {15, 8}, "carried");
    row("committee > 1/2", {7, 0, 0, 7}, {14, 8}, "fell");
    row("committee > 1/2", {8, 0, 0, 6}, {14, 8}, "carried");
    row("committee >= 1/2", {7, 7, 0, 0}, {14, 7}, "carried");
    row("committee >= 1/2", {7, 0, 0, 8}, {15, 8}, "fell");
    row("committee >= 2/3", {10, 5, 0, 0}, {15, 10}, "carried");
    row("committee > 2/3", {10, 5, 0, 0}, {15, 11}, "fell");
    row("committee > 2/3", {11, 4, 0, 0}, {15, 11}, "carried");
    row("committee >= 1/1", {3, 0, 0, 0}, {3, 3}, "carried");
    row("committee >= 1/1", {2, 0, 1, 0}, {3, 3}, "fell");
    row("present > 1/2", {4, 2, 2, 7}, {8, 5}, "fell");
    row("present > 1/2", {5, 2, 2, 6}, {9, 5}, "carried");
    row("present >= 3/4", {3, 1, 0, 11}, {4, 3}, "carried");
    row("cast > 1/2", {4, 3, 8, 0}, {7, 4}, "carried");
    row("cast > 1/2", {4, 4, 7, 0}, {8, 5}, "fell");
    row("cast >= 2/3", {4, 2, 0, 9}, {6, 4}, "carried");
    row("cast >= 2/3", {4, 3, 0, 8}, {7, 5}, "fell");
    row("cast > 1/2 floor=5", {4, 0, 0, 11}, {4, 5}, "fell");
    row("cast > 1/2 floor=5", {5, 0, 0, 10}, {5, 5}, "carried");
    row("cast > 1/2 floor=5", {5, 5, 0, 5}, {10, 6}, "fell");
    row("committee > 1/2 floor=9", {8, 0, 0, 7}, {15, 9}, "fell");
    row("cast > 1/2 quorum=8", {6, 1, 0, 8}, {7, 4}, "fell");
    row("cast > 1/2 quorum=8", {6, 1, 1, 7}, {7, 4}, "carried");
    row("committee > 1/2 quorum=16", {15, 0, 0, 0}, {15, 8}, "fell");
}

void TallyTest::theRuleDecides()
{
    QFETCH(QString, rule);
    QFETCH(QVector<int>, votes);
    const Tally tally = tallyOf(ruleOf(rule), {votes[0], votes[1], votes[2], votes[3], 0});
    QCOMPARE(tally.votesFor, votes[0]);
    QCOMPARE(tally.votesAgainst, votes[1]);
    QCOMPARE(tally.abstained, votes[2]);
    QCOMPARE(tally.outstanding(), votes[3]);
    QTEST(tally.base, "base");
    QTEST(tally.needed, "needed");
    QTEST(keyOf(outcomeKeys, tally.outcome), "outcome");
}

void TallyTest::twoThirdsAreExact_data()
{
    QTest::addColumn<int>("seats");
    QTest::addColumn<int>("needed");
    QTest::newRow("3") << 3 << 2;
    QTest::newRow("30") << 30 << 20;
    QTest::newRow("300") << 300 << 200;
}

void TallyTest::twoThirdsAreExact()
{
    QFETCH(int, seats);
    QFETCH(int, needed);
    for (const char *base : {"committee", "present", "cast"}) {
        const MajorityRule atLeast = ruleOf(QString(base) + QStringLiteral(" >= 2/3"));
        QCOMPARE(tallyOf(atLeast, {needed, seats - needed}).outcome, Outcome::Carried);
        QCOMPARE(tallyOf(atLeast, {needed, seats - needed}).needed, needed);
        QCOMPARE(tallyOf(atLeast, {needed - 1, seats - needed + 1}).outcome, Outcome::Fell);
        const MajorityRule moreThan = ruleOf(QString(base) + QStringLiteral(" > 2/3"));
        QCOMPARE(tallyOf(moreThan, {needed, seats - needed}).outcome, Outcome::Fell);
        QCOMPARE(tallyOf(moreThan, {needed + 1, seats - needed - 1}).outcome, Outcome::Carried);
    }
}

void TallyTest::largeNumbersDoNotOverflow()
{
    Tally tally;
    tally.onRoll = 3'000'000; // times 999 is more than 32 bits hold
    tally.votesFor = 2'997'000;
    const MajorityRule rule = ruleOf(QStringLiteral("committee >= 999/1000"));
    QCOMPARE(assessed(rule, tally).needed, 2'997'000);
    QCOMPARE(assessed(rule, tally).outcome, Outcome::Carried);
    --tally.votesFor;
    QCOMPARE(assessed(rule, tally).outcome, Outcome::Fell);
}

void TallyTest::recusedSeatsStayInTheBaseOrLeaveIt()
{
    MajorityRule rule;
    const Votes votes{7, 5, 0, 1, 2};
    QCOMPARE(tallyOf(rule, votes).base, 15);
    QCOMPARE(tallyOf(rule, votes).recused, 2);
    QCOMPARE(tallyOf(rule, votes).outstanding(), 1);
    QCOMPARE(tallyOf(rule, votes).outcome, Outcome::Fell);
    rule.recusedStayInBase = false;
    QCOMPARE(tallyOf(rule, votes).base, 13);
    QCOMPARE(tallyOf(rule, votes).outcome, Outcome::Carried);
    rule.base = MajorityBase::Present;
    QCOMPARE(tallyOf(rule, votes).base, 12);
}

void TallyTest::ballotsOfRecusedSeatsDoNotCount()
{
    BallotBox box = boxOf({1, 1, 0, 0, 0});
    box.cast(box.addSeat(true), Choice::For);
    const Tally tally = countBallots(MajorityRule(), box.roll, box.ballots);
    QCOMPARE(tally.votesFor, 1);
    QCOMPARE(tally.recused, 1);
    QCOMPARE(tally.outcome, Outcome::Fell);
}

void TallyTest::ballotsOfSeatsNotOnTheRollDoNotCount()
{
    BallotBox box = boxOf({1, 1, 0, 1, 0});
    box.cast(SeatId::create(), Choice::For);
    const Tally tally = countBallots(MajorityRule(), box.roll, box.ballots);
    QCOMPARE(tally.votesFor, 1);
    QCOMPARE(tally.onRoll, 3);
    QCOMPARE(tally.outstanding(), 1);
}

void TallyTest::theLatestVersionOfABallotCounts()
{
    BallotBox box;
    const SeatId seat = box.addSeat();
    box.cast(seat, Choice::Against, 2);
    box.cast(seat, Choice::For, 3);
    box.cast(seat, Choice::Abstain, 1);
    const Tally tally = countBallots(MajorityRule(), box.roll, box.ballots);
    QCOMPARE(tally.votesFor, 1);
    QCOMPARE(tally.voted(), 1);
    QCOMPARE(tally.outcome, Outcome::Carried);
}

void TallyTest::nothingIsCarriedByNobody_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("abstentions");
    for (const char *rule : {"cast >= 2/3", "present >= 1/2", "cast > 1/2", "cast >= 1/2 chair"})
        for (const bool abstentions : {false, true})
            QTest::addRow("%s %d", rule, abstentions) << QString(rule) << abstentions;
}

void TallyTest::nothingIsCarriedByNobody()
{
    QFETCH(QString, rule);
    QFETCH(bool, abstentions);
    const Tally tally = tallyOf(ruleOf(rule), {0, 0, abstentions ? 3 : 0, 3, 0});
    QCOMPARE(tally.outcome, Outcome::Fell);
    QVERIFY(!tally.tied);
    QVERIFY(tally.needed >= 1);
}

void TallyTest::aTieFallsUnlessTheChairDecides()
{
    const Votes tie{7, 7, 1, 0, 0};
    const Tally falls = tallyOf(ruleOf(QStringLiteral("committee > 1/2")), tie);
    QVERIFY(falls.tied);
    QCOMPARE(falls.outcome, Outcome::Fell);
    const Tally awaits = tallyOf(ruleOf(QStringLiteral("committee > 1/2 chair")), tie);
    QVERIFY(awaits.tied);
    QCOMPARE(awaits.outcome, Outcome::TiedAwaitsChair);
    QVERIFY(!tallyOf(ruleOf(QStringLiteral("committee >= 1/2 chair")), {7, 7, 0, 0, 0}).tied);
    BallotBox withoutChair = boxOf({3, 3, 0, 0, 0});
    withoutChair.roll.push_back({SeatId::create(), SeatRole::Chair, true}); // who is recused decides nothing
    withoutChair.roll.front().role = SeatRole::Member;
    QCOMPARE(countBallots(ruleOf(QStringLiteral("cast > 1/2 chair")), withoutChair.roll, withoutChair.ballots)
                 .outcome,
        Outcome::Fell);
    QVERIFY(!tallyOf(ruleOf(QStringLiteral("committee > 1/2 chair")), {7, 6, 2, 0, 0}).tied);
}

void TallyTest::theCastingVoteDecidesATie_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *rule, Choice choice, const char *outcome) {
        QTest::addRow("%s %d", rule, static_cast<int>(choice))
            << QString(rule) << static_cast<int>(choice) << QString(outcome);
    };
    row("cast > 1/2 chair", Choice::For, "carried");
    row("cast > 1/2 chair", Choice::Against, "fell");
    row("cast > 1/2 chair", Choice::Abstain, "tied");
    row("cast > 1/2", Choice::For, "fell");
}

void TallyTest::theCastingVoteDecidesATie()
{
    QFETCH(QString, rule);
    QFETCH(int, choice);
    const BallotBox box = boxOf({5, 5, 2, 3, 0});
    const Tally tally =
        countBallots(ruleOf(rule), box.roll, box.ballots, castingVote(box, static_cast<Choice>(choice)));
    QVERIFY(tally.tied);
    QTEST(keyOf(outcomeKeys, tally.outcome), "outcome");
}

void TallyTest::onlyTheChairOnTheRollHasACastingVote()
{
    const MajorityRule rule = ruleOf(QStringLiteral("cast > 1/2 chair"));
    BallotBox box = boxOf({2, 2, 0, 0, 0});
    const auto outcome = [&](const SeatId &seat) {
        return countBallots(rule, box.roll, box.ballots, CastingVote{seat, Choice::For}).outcome;
    };
    QCOMPARE(outcome(box.roll[1].seat), Outcome::TiedAwaitsChair);
    QCOMPARE(outcome(SeatId::create()), Outcome::TiedAwaitsChair);
    QCOMPARE(outcome(box.roll[0].seat), Outcome::Carried);
    box.roll.push_back({SeatId::create(), SeatRole::Chair, true});
    QCOMPARE(outcome(box.roll.back().seat), Outcome::TiedAwaitsChair);
}

void TallyTest::theCastingVoteNeverLowersTheBar()
{
    const auto withCastingVote = [](const char *rule, const Votes &votes) {
        const BallotBox box = boxOf(votes);
        return countBallots(ruleOf(QString(rule)), box.roll, box.ballots, castingVote(box, Choice::For))
            .outcome;
    };
    QCOMPARE(withCastingVote("committee > 1/2 chair", {7, 7, 1, 0, 0}), Outcome::Carried);
    QCOMPARE(withCastingVote("committee > 1/2 chair", {6, 6, 3, 0, 0}), Outcome::Fell);
    QCOMPARE(withCastingVote("cast >= 2/3 chair", {6, 6, 3, 0, 0}), Outcome::Fell);
    QCOMPARE(withCastingVote("cast > 1/2 chair floor=8", {6, 6, 3, 0, 0}), Outcome::Fell);
    QCOMPARE(withCastingVote("cast > 1/2 chair floor=7", {6, 6, 3, 0, 0}), Outcome::Carried);
}

void TallyTest::aTieWithoutAQuorumIsNone()
{
    const Tally tally = tallyOf(ruleOf(QStringLiteral("cast > 1/2 chair quorum=5")), {2, 2, 0, 3, 0});
    QVERIFY(!tally.quorate);
    QVERIFY(!tally.tied);
    QCOMPARE(tally.outcome, Outcome::Fell);
}

QTEST_GUILESS_MAIN(TallyTest)
#include "tst_tally.moc"
