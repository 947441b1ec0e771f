// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/voteeffect.h"

#include "tests/core/decisions/ballotbox.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class VoteEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEffectIsSaidBeforeTheVote_data();
    void theEffectIsSaidBeforeTheVote();
    void takingABallotOutAndPuttingItBackChangesNothing();
    void theRequirementIsSaidBeforeAnybodyHasVoted();
    void whatRecusalAndQuorumDoIsSaid();
    void theLastVoteIsCalledYours();
};

namespace {

const MajorityRule committee;
const MajorityRule present{MajorityBase::Present};
const MajorityRule cast{MajorityBase::Cast};

const MajorityRule chairDecides = [] {
    MajorityRule rule;
    rule.tie = TieRule::ChairDecides;
    return rule;
}();

struct Case
{
    MajorityRule rule;
    Votes votes;
    Choice choice = Choice::For;
    QString fact;
    QString consequence;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {committee, {7, 5, 1, 1, 1}, Choice::For, u"Makes it 8 of 15: the motion would be carried."_qs,
            u"An abstention would leave it one short."_qs},
        {committee, {7, 5, 1, 1, 1}, Choice::Against, u"Leaves it at 7 of 15: the motion would fall."_qs,
            u"Everybody who may vote has voted, so it falls unless votes are changed."_qs},
        {committee, {4, 2, 0, 9, 0}, Choice::For, u"Makes it 5 of 15: not carried yet."_qs,
            u"Three more would carry it."_qs},
        {committee, {4, 2, 0, 9, 0}, Choice::Abstain, u"Leaves it at 4 of 15: not carried yet."_qs,
            u"Four more would carry it."_qs},
        {committee, {9, 2, 0, 4, 0}, Choice::For, u"Makes it 10 of 15: the motion would be carried."_qs,
            u"It would be carried as the votes stand, whatever the 3 seats still to vote say."_qs},
        {present, {4, 3, 0, 3, 0}, Choice::Abstain, u"Leaves it at 4 of 8 that voted: not carried yet."_qs,
            u"One more would carry it."_qs},
        {chairDecides, {2, 1, 0, 1, 0}, Choice::Against, u"Leaves it at 2 of 4: the vote would be tied."_qs,
            {}},
        {cast, {4, 3, 2, 1, 0}, Choice::Against, u"Leaves it at 4 of 8 votes cast: the motion would fall."_qs,
            {}}};
    return all;
}

} // namespace

void VoteEffectTest::theEffectIsSaidBeforeTheVote_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < static_cast<int>(cases().size()); ++index)
        QTest::newRow(qPrintable(cases().at(std::size_t(index)).fact)) << index;
}

void VoteEffectTest::theEffectIsSaidBeforeTheVote()
{
    QFETCH(int, index);
    const Case &given = cases().at(std::size_t(index));
    const VoteEffect effect = effectOfVote(given.rule, tallyOf(given.rule, given.votes), given.choice);
    QCOMPARE(effect.fact, given.fact);
    if (!given.consequence.isEmpty())
        QCOMPARE(effect.consequence, given.consequence);
}

void VoteEffectTest::takingABallotOutAndPuttingItBackChangesNothing()
{
    for (const MajorityRule &rule : {committee, present, cast})
        for (const Choice choice : {Choice::For, Choice::Against, Choice::Abstain}) {
            const Tally tally = tallyOf(rule, {3, 2, 1, 2, 1});
            QCOMPARE(withBallot(rule, withoutBallot(rule, tally, choice), choice), tally);
        }
}

void VoteEffectTest::theRequirementIsSaidBeforeAnybodyHasVoted()
{
    QCOMPARE(requirementInWords(committee, tallyOf(committee, {0, 0, 0, 15, 0})), u"8 of 15 carry it"_qs);
    QCOMPARE(requirementInWords(cast, tallyOf(cast, {0, 0, 0, 15, 0})),
        u"More than half of the votes cast carries it"_qs);
    QCOMPARE(requirementInWords(committee, tallyOf(committee, {0, 0, 0, 1, 0})), u"1 of 1 carries it"_qs);
    MajorityRule withFloor = cast;
    withFloor.floor = 3;
    QCOMPARE(requirementInWords(withFloor, tallyOf(withFloor, {0, 0, 0, 15, 0})),
        u"More than half of the votes cast carries it, with at least 3 for"_qs);
}

void VoteEffectTest::whatRecusalAndQuorumDoIsSaid()
{
    MajorityRule rule;
    rule.quorum = 8;
    const Tally tally = tallyOf(rule, {7, 5, 1, 1, 1});
    QCOMPARE(effectOfRecusal(rule, tally), u"Stays in the 15."_qs);
    QCOMPARE(quorumInWords(rule, tally), u"8 must vote; 13 have."_qs);
    rule.recusedStayInBase = false;
    QCOMPARE(effectOfRecusal(rule, tally), u"Left out of the 14."_qs);
    rule.quorum = 0;
    QVERIFY(quorumInWords(rule, tally).isEmpty());
    QCOMPARE(effectOfRecusal(cast, tally), u"Does not vote, and does not count."_qs);
    rule.quorum = 8;
    QCOMPARE(quorumInWords(rule, tallyOf(rule, {1, 0, 0, 14, 0})), u"8 must vote; 1 has."_qs);
}

void VoteEffectTest::theLastVoteIsCalledYours()
{
    QCOMPARE(lastVoteInWords(tallyOf(committee, {7, 5, 1, 1, 1})), u"Only your vote is still to come."_qs);
    QCOMPARE(lastVoteInWords(tallyOf(committee, {9, 4, 0, 1, 1})), u"That vote is yours."_qs);
    QVERIFY(lastVoteInWords(tallyOf(committee, {7, 4, 0, 3, 1})).isEmpty());
}

QTEST_GUILESS_MAIN(VoteEffectTest)
#include "tst_voteeffect.moc"
