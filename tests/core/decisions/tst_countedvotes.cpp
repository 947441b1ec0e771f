// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/countedvotes.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace rosette;

/// Votes of which only the totals are known.
class TestCountedVotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Ten thousand random votes: by seats or by totals, the sum is the same.
    void totalsAndBallotsGiveTheSameSum()
    {
        std::mt19937 random(7);
        const auto below = [&](int bound) {
            return static_cast<int>(random() % static_cast<unsigned>(bound));
        };
        for (int vote = 0; vote < 10'000; ++vote) {
            MajorityRule rule;
            rule.base = static_cast<MajorityBase>(below(3));
            rule.comparison = static_cast<Comparison>(below(2));
            rule.tie = static_cast<TieRule>(below(2));
            rule.quorum = below(6);
            rule.recusedStayInBase = below(2) == 0;
            std::vector<RollEntry> roll;
            std::vector<Ballot> ballots;
            std::vector<CountedChoice> choices;
            for (int seat = below(9); seat >= 0; --seat) {
                roll.push_back(
                    {SeatId::create(), seat == 0 ? SeatRole::Chair : SeatRole::Member, below(6) == 0});
                if (roll.back().recused || below(4) == 0)
                    continue;
                const Choice choice = static_cast<Choice>(below(3));
                ballots.push_back(Ballot{
                    BallotId::create(), motion, roll.back().seat, 1, choice, Channel::Own, roll.back().seat});
                choices.push_back({QByteArray::number(seat), choice});
            }
            QCOMPARE(countTotals(rule, roll, totalsOf(choices)), countBallots(rule, roll, ballots));
            QCOMPARE(entitledOn(roll), static_cast<int>(roll.size()) - countBallots(rule, roll, {}).recused);
        }
    }

    /// A ballot that is only marked counts for nobody.
    void aMarkIsNoVote()
    {
        const std::vector<RollEntry> roll{{SeatId::create(), SeatRole::Member, false}};
        const Ballot mark{
            BallotId::create(), motion, roll[0].seat, 1, std::nullopt, Channel::Own, roll[0].seat};
        QCOMPARE(countBallots({}, roll, {mark}).voted(), 0);
    }

    void choicesStandInTheOrderOfTheirCodes()
    {
        const std::vector<CountedChoice> choices{
            {"c", Choice::For}, {"a", Choice::Against}, {"b", Choice::Abstain}};
        QCOMPARE(inOrderOfCode(choices),
            (std::vector<CountedChoice>{{"a", Choice::Against}, {"b", Choice::Abstain}, {"c", Choice::For}}));
    }

    void everyWayOfVotingSaysWhatItPromises()
    {
        QSet<QString> names;
        for (const auto &[voting, key] : votingKeys) {
            QVERIFY2(promiseOf(voting).endsWith(u'.'), key);
            names.insert(inWords(voting));
        }
        QCOMPARE(names.size(), qsizetype(votingKeys.size()));
        QCOMPARE(promiseOf(Voting::Unattributed),
            QStringLiteral("The app does not show who voted how. Whoever runs the database could find out."));
    }

    void whatTheSumGivesAwayIsSaid_data()
    {
        QTest::addColumn<int>("votesFor");
        QTest::addColumn<int>("votesAgainst");
        QTest::addColumn<int>("abstained");
        QTest::addColumn<QString>("said");
        QTest::newRow("nobody") << 0 << 0 << 0 << QString();
        QTest::newRow("all for") << 9 << 0 << 0 << QStringLiteral("All voted alike");
        QTest::newRow("all against") << 0 << 9 << 0 << QStringLiteral("All voted alike");
        QTest::newRow("all abstained") << 0 << 0 << 1 << QStringLiteral("All voted alike");
        QTest::newRow("four") << 2 << 1 << 1 << QStringLiteral("Fewer than five");
        QTest::newRow("five") << 3 << 1 << 1 << QString();
    }

    void whatTheSumGivesAwayIsSaid()
    {
        QFETCH(int, votesFor);
        QFETCH(int, votesAgainst);
        QFETCH(int, abstained);
        QFETCH(QString, said);
        Tally tally;
        tally.votesFor = votesFor;
        tally.votesAgainst = votesAgainst;
        tally.abstained = abstained;
        QVERIFY(exposureOf(tally).startsWith(said));
        QCOMPARE(exposureOf(tally).isEmpty(), said.isEmpty());
    }

private:
    const MotionId motion = MotionId::create();
};

QTEST_GUILESS_MAIN(TestCountedVotes)
#include "tst_countedvotes.moc"
