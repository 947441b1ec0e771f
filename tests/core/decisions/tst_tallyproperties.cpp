// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/tally.h"

#include "core/base/words.h"
#include "tests/core/decisions/ballotbox.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rosette;
using namespace rosette::test;

/// What holds for every rule and every vote: all votes of committees of up to five seats under some thousand
/// rules, and larger ones at random (always the same, from a fixed seed).
class TallyPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOutcomeIsThatOfThePlainDefinition();
    void noBallotForTurnsCarriedIntoLost();
    void noBallotForTurnsCarriedIntoLostInLargeCommittees();
    void theExplanationIsTrue();
    void theOrderOfBallotsNeverMatters();
    void supersededBallotsNeverMatter();
};

namespace {

constexpr std::array<std::array<int, 2>, 6> fractions{{{1, 2}, {2, 3}, {1, 3}, {3, 4}, {3, 5}, {1, 1}}};

std::vector<MajorityRule> allRules(int seats)
{
    std::vector<MajorityRule> rules;
    for (const EnumKey<MajorityBase> &base : majorityBaseKeys)
        for (const EnumKey<Comparison> &comparison : comparisonKeys)
            for (const EnumKey<TieRule> &tie : tieRuleKeys)
                for (const std::array<int, 2> &fraction : fractions)
                    for (const int quorum : {0, 2, seats})
                        for (const int floor : {0, 2, 3})
                            for (const bool stay : {true, false}) {
                                const MajorityRule rule{base.value, comparison.value, fraction[0],
                                    fraction[1], quorum, floor, tie.value, stay};
                                if (checkMajorityRule(rule))
                                    rules.push_back(rule);
                            }
    return rules;
}

std::vector<Votes> allVotes(int seats)
{
    std::vector<Votes> all;
    for (int votesFor = 0; votesFor <= seats; ++votesFor)
        for (int against = 0; against <= seats - votesFor; ++against)
            for (int abstained = 0; abstained <= seats - votesFor - against; ++abstained)
                for (int recused = 0; recused <= seats - votesFor - against - abstained; ++recused)
                    all.push_back({votesFor, against, abstained,
                        seats - votesFor - against - abstained - recused, recused});
    return all;
}

/// Calls @p check(rule, votes) for every vote of up to @p mostSeats seats under every rule, up to a failure.
template <typename Check>
void forEveryVote(int mostSeats, Check check)
{
    for (int seats = 1; seats <= mostSeats; ++seats) {
        const std::vector<Votes> votes = allVotes(seats);
        for (const MajorityRule &rule : allRules(seats))
            for (const Votes &vote : votes) {
                check(rule, vote);
                if (QTest::currentTestFailed())
                    return;
            }
    }
}

Tally sumOf(const MajorityRule &rule, const Votes &votes)
{
    Tally tally;
    tally.onRoll = votes.votesFor + votes.against + votes.abstained + votes.outstanding + votes.recused;
    tally.recused = votes.recused;
    tally.votesFor = votes.votesFor;
    tally.votesAgainst = votes.against;
    tally.abstained = votes.abstained;
    return assessed(rule, tally);
}

/// The outcome once the chair, where there is a tie to break, has cast @p choice.
Outcome outcomeWith(const MajorityRule &rule, const Votes &votes, Choice choice)
{
    const Outcome outcome = sumOf(rule, votes).outcome;
    if (outcome != Outcome::TiedAwaitsChair)
        return outcome;
    return choice == Choice::For ? Outcome::Carried : Outcome::Fell;
}

/// The definition of the rule, said again by division: the smallest whole number above, or not below, the
/// share.
Outcome plainOutcome(const MajorityRule &rule, const Votes &votes)
{
    const int voted = votes.votesFor + votes.against + votes.abstained;
    const int roll = voted + votes.outstanding + votes.recused;
    const auto carries = [&](int votesFor, int further) {
        int base = 0;
        if (rule.base == MajorityBase::Committee)
            base = rule.recusedStayInBase ? roll : roll - votes.recused;
        else if (rule.base == MajorityBase::Present)
            base = voted + further;
        else
            base = votes.votesFor + votes.against + further;
        int needed = 1;
        while (rule.comparison == Comparison::AtLeast ? needed * rule.denominator < rule.numerator * base
                                                      : needed * rule.denominator <= rule.numerator * base)
            ++needed;
        return votesFor >= needed && votesFor >= rule.floor && voted + further >= rule.quorum;
    };
    if (carries(votes.votesFor, 0))
        return Outcome::Carried;
    const bool tie = votes.votesFor > 0 && votes.votesFor == votes.against && voted >= rule.quorum;
    const bool chair = tie && rule.tie == TieRule::ChairDecides && carries(votes.votesFor + 1, 1);
    return chair ? Outcome::TiedAwaitsChair : Outcome::Fell;
}

QByteArray text(const MajorityRule &rule, const Votes &votes)
{
    return QStringLiteral("%1 (%2/%3, quorum %4, floor %5, tie %6, stay %7): %8-%9-%10-%11-%12")
        .arg(inWords(rule))
        .arg(rule.numerator)
        .arg(rule.denominator)
        .arg(rule.quorum)
        .arg(rule.floor)
        .arg(keyOf(tieRuleKeys, rule.tie))
        .arg(rule.recusedStayInBase)
        .arg(votes.votesFor)
        .arg(votes.against)
        .arg(votes.abstained)
        .arg(votes.outstanding)
        .arg(votes.recused)
        .toUtf8();
}

/// The votes with one more for: of a seat that has not voted, or that was against, or that had abstained.
std::vector<Votes> withOneMoreFor(const Votes &votes)
{
    std::vector<Votes> changed;
    for (int Votes::*from : {&Votes::outstanding, &Votes::against, &Votes::abstained}) {
        if (votes.*from == 0)
            continue;
        Votes more = votes;
        ++more.votesFor;
        --(more.*from);
        changed.push_back(more);
    }
    return changed;
}

void checkMonotone(const MajorityRule &rule, const Votes &votes, int &checked)
{
    for (const Choice chair : {Choice::For, Choice::Against}) {
        if (outcomeWith(rule, votes, chair) != Outcome::Carried)
            continue;
        for (const Votes &more : withOneMoreFor(votes)) {
            ++checked;
            if (outcomeWith(rule, more, chair) != Outcome::Carried)
                QFAIL(text(rule, votes).constData());
        }
    }
}

/// Every way in which @p count of the seats still to vote could vote.
std::vector<Votes> completions(const Votes &votes, int count)
{
    std::vector<Votes> all;
    for (int votesFor = 0; votesFor <= count; ++votesFor)
        for (int against = 0; against <= count - votesFor; ++against)
            all.push_back({votes.votesFor + votesFor, votes.against + against,
                votes.abstained + count - votesFor - against, votes.outstanding - count, votes.recused});
    return all;
}

bool isCarried(const MajorityRule &rule, const Votes &votes)
{
    return sumOf(rule, votes).outcome == Outcome::Carried;
}

Votes withFor(Votes votes, int more)
{
    votes.votesFor += more;
    votes.outstanding -= more;
    return votes;
}

bool anyCompletionCarries(const MajorityRule &rule, const Votes &votes)
{
    for (int count = 0; count <= votes.outstanding; ++count)
        for (const Votes &all : completions(votes, count))
            if (isCarried(rule, all))
                return true;
    return false;
}

bool everyCompletionCarries(const MajorityRule &rule, const Votes &votes, int from, int to)
{
    for (int count = from; count <= to; ++count)
        for (const Votes &all : completions(votes, count))
            if (!isCarried(rule, all))
                return false;
    return true;
}

/// Whether what the distance sentence promises comes true when it is tried.
bool isTrue(const QString &distance, const MajorityRule &rule, const Votes &votes)
{
    for (int count = 1; count <= votes.outstanding; ++count) {
        const QString more = beginningSentence(countInWords(count)) + QStringLiteral(" more");
        if (distance.startsWith(more + QStringLiteral(" ballot")))
            return everyCompletionCarries(rule, votes, count, count) &&
                   !isCarried(rule, withFor(votes, count - 1));
        if (distance.startsWith(more + QStringLiteral(" would carry it")))
            return isCarried(rule, withFor(votes, count)) && !isCarried(rule, withFor(votes, count - 1));
    }
    if (distance.startsWith(QStringLiteral("It would be carried as the votes stand")))
        return everyCompletionCarries(rule, votes, 0, votes.outstanding);
    if (distance.startsWith(QStringLiteral("It would be carried now")))
        return isCarried(rule, votes) && !everyCompletionCarries(rule, votes, 0, votes.outstanding);
    if (distance.startsWith(QStringLiteral("It is tied")))
        return votes.votesFor == votes.against && !anyCompletionCarries(rule, votes);
    return !anyCompletionCarries(rule, votes) &&
           (distance.startsWith(QStringLiteral("It cannot be carried")) ||
               distance.startsWith(QStringLiteral("Everybody who may vote has voted")));
}

MajorityRule randomRule(std::mt19937 &random, int seats)
{
    const auto upTo = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
    MajorityRule rule;
    do {
        rule.base = majorityBaseKeys[random() % majorityBaseKeys.size()].value;
        rule.comparison = comparisonKeys[random() % comparisonKeys.size()].value;
        rule.denominator = 1 + upTo(999);
        rule.numerator = 1 + upTo(rule.denominator - 1);
        rule.quorum = random() % 2 ? upTo(seats) : 0;
        rule.floor = random() % 2 ? upTo(seats) : 0;
        rule.tie = tieRuleKeys[random() % tieRuleKeys.size()].value;
        rule.recusedStayInBase = random() % 2;
    } while (!checkMajorityRule(rule));
    return rule;
}

BallotBox randomBox(std::mt19937 &random)
{
    BallotBox box;
    const auto seats = 1 + random() % 20;
    for (std::size_t count = 0; count < seats; ++count) {
        const SeatId seat = box.addSeat(random() % 8 == 0);
        const int versions = static_cast<int>(random() % 4);
        for (int version = 1; version <= versions; ++version)
            box.cast(seat, choiceKeys[random() % choiceKeys.size()].value, version);
    }
    return box;
}

} // namespace

void TallyPropertiesTest::theOutcomeIsThatOfThePlainDefinition()
{
    int checked = 0;
    forEveryVote(4, [&](const MajorityRule &rule, const Votes &votes) {
        ++checked;
        const Tally tally = tallyOf(rule, votes);
        if (tally.outcome != plainOutcome(rule, votes) || !(tally == sumOf(rule, votes)))
            QFAIL(text(rule, votes).constData());
    });
    QVERIFY(checked > 80'000);
}

void TallyPropertiesTest::noBallotForTurnsCarriedIntoLost()
{
    int checked = 0;
    forEveryVote(
        5, [&](const MajorityRule &rule, const Votes &votes) { checkMonotone(rule, votes, checked); });
    QVERIFY2(checked > 40'000, qPrintable(QString::number(checked)));
}

void TallyPropertiesTest::noBallotForTurnsCarriedIntoLostInLargeCommittees()
{
    std::mt19937 random(15);
    int checked = 0;
    for (int round = 0; round < 40'000; ++round) {
        const auto upTo60 = [&] { return static_cast<int>(random() % 61); };
        Votes votes{upTo60(), upTo60(), upTo60() / 3, upTo60() / 3, upTo60() / 10};
        if (random() % 3 == 0)
            votes.against = votes.votesFor;
        checkMonotone(randomRule(random, votes.votesFor + votes.against), votes, checked);
    }
    QVERIFY(checked > 20'000);
}

void TallyPropertiesTest::theExplanationIsTrue()
{
    forEveryVote(5, [&](const MajorityRule &rule, const Votes &votes) {
        const QString distance = distanceInWords(rule, sumOf(rule, votes));
        if (!isTrue(distance, rule, votes))
            QFAIL((text(rule, votes) + ' ' + distance.toUtf8()).constData());
    });
}

void TallyPropertiesTest::theOrderOfBallotsNeverMatters()
{
    std::mt19937 random(7);
    for (int round = 0; round < 2000; ++round) {
        BallotBox box = randomBox(random);
        const MajorityRule rule = randomRule(random, static_cast<int>(box.roll.size()));
        const Tally before = countBallots(rule, box.roll, box.ballots, castingVote(box, Choice::For));
        const CastingVote chair = castingVote(box, Choice::For);
        std::shuffle(box.ballots.begin(), box.ballots.end(), random);
        std::shuffle(box.roll.begin(), box.roll.end(), random);
        QVERIFY(countBallots(rule, box.roll, box.ballots, chair) == before);
    }
}

void TallyPropertiesTest::supersededBallotsNeverMatter()
{
    std::mt19937 random(8);
    for (int round = 0; round < 2000; ++round) {
        const BallotBox box = randomBox(random);
        const MajorityRule rule = randomRule(random, static_cast<int>(box.roll.size()));
        BallotBox latest = box;
        latest.ballots.clear();
        for (const Ballot &ballot : box.ballots) {
            const bool superseded =
                std::any_of(box.ballots.begin(), box.ballots.end(), [&](const Ballot &other) {
                    return other.seat == ballot.seat && other.version > ballot.version;
                });
            if (!superseded)
                latest.ballots.push_back(ballot);
        }
        QVERIFY(countBallots(rule, box.roll, box.ballots) == countBallots(rule, latest.roll, latest.ballots));
    }
}

QTEST_GUILESS_MAIN(TallyPropertiesTest)
#include "tst_tallyproperties.moc"
