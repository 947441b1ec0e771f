// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decisions/tally.h"

#include "tests/core/decisions/ballotbox.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSumAndTheDistanceAreSaid_data();
    void theSumAndTheDistanceAreSaid();
    void theHalvesAreSentencesOfTheirOwn();
    void theDecisionIsSaid_data();
    void theDecisionIsSaid();
    void theCastingVoteIsSaid();
    void theEffectOfAbstainingIsSaid();
};

namespace {

const MajorityRule committee;
const MajorityRule present{MajorityBase::Present};
const MajorityRule cast{MajorityBase::Cast};

MajorityRule withQuorum(MajorityRule rule, int quorum)
{
    rule.quorum = quorum;
    return rule;
}

MajorityRule withFloor(MajorityRule rule, int floor)
{
    rule.floor = floor;
    return rule;
}

MajorityRule withChair(MajorityRule rule)
{
    rule.tie = TieRule::ChairDecides;
    return rule;
}

void addColumns()
{
    QTest::addColumn<MajorityRule>("rule");
    QTest::addColumn<QVector<int>>("votes");
    QTest::addColumn<QString>("sentence");
}

/// @p votes: for, against, abstained, outstanding, recused.
void row(const MajorityRule &rule, std::array<int, 5> votes, const char *sentence)
{
    QTest::newRow(sentence) << rule << QVector<int>(votes.begin(), votes.end())
                            << QString::fromUtf8(sentence);
}

Tally tallyOfRow(const MajorityRule &rule, const QVector<int> &votes)
{
    return tallyOf(rule, {votes[0], votes[1], votes[2], votes[3], votes[4]});
}

} // namespace

void ExplanationTest::theSumAndTheDistanceAreSaid_data()
{
    addColumns();
    row(committee, {7, 5, 1, 1, 1}, "Needs 8 of 15; 7 for, 5 against, 1 abstained; one more would carry it.");
    row(committee, {6, 5, 0, 4, 0}, "Needs 8 of 15; 6 for, 5 against; two more would carry it.");
    row(committee, {0, 0, 0, 15, 0}, "Needs 8 of 15; nobody has voted; eight more would carry it.");
    row(committee, {2, 0, 0, 30, 0}, "Needs 17 of 32; 2 for, 0 against; 15 more would carry it.");
    row(committee, {8, 2, 1, 4, 0},
        "Needs 8 of 15; 8 for, 2 against, 1 abstained; it would be carried as the votes stand, whatever the "
        "4 seats still to vote "
        "say.");
    row(committee, {8, 4, 2, 1, 0},
        "Needs 8 of 15; 8 for, 4 against, 2 abstained; it would be carried as the votes stand, whatever the "
        "seat still to vote says.");
    row(committee, {11, 4, 0, 0, 0},
        "Needs 8 of 15; 11 for, 4 against; it would be carried as the votes stand.");
    row(committee, {8, 5, 1, 0, 1},
        "Needs 8 of 15; 8 for, 5 against, 1 abstained; it would be carried as the votes stand.");
    row(committee, {3, 7, 2, 3, 0},
        "Needs 8 of 15; 3 for, 7 against, 2 abstained; it cannot be carried unless votes are changed: 3 "
        "seats are "
        "still to vote and 5 more for are needed.");
    row(committee, {6, 8, 0, 1, 0},
        "Needs 8 of 15; 6 for, 8 against; it cannot be carried unless votes are changed: 1 seat is still to "
        "vote "
        "and 2 more for are needed.");
    row(committee, {7, 8, 0, 0, 0},
        "Needs 8 of 15; 7 for, 8 against; everybody who may vote has voted, so it falls unless votes are "
        "changed.");
    row(committee, {7, 7, 1, 0, 0},
        "Needs 8 of 15; 7 for, 7 against, 1 abstained; it is tied, and a tie falls unless votes are "
        "changed.");
    row(committee, {3, 0, 0, 3, 9},
        "Needs 8 of 15; 3 for, 0 against; it cannot be carried: only 6 can vote.");
    row(withChair(committee), {7, 7, 1, 0, 0},
        "Needs 8 of 15; 7 for, 7 against, 1 abstained; it is tied, and the chair has the casting vote.");
    row(withChair(committee), {7, 7, 0, 1, 0},
        "Needs 8 of 15; 7 for, 7 against; one more would carry it; as it stands it is tied, and the chair "
        "has the "
        "casting vote.");
    row(withQuorum(committee, 10), {8, 0, 0, 7, 0},
        "Needs 8 of 15; 8 for, 0 against; the quorum is 10 and 8 have voted; two more ballots of any kind "
        "would "
        "carry it.");
    row(withQuorum(committee, 10), {8, 1, 0, 6, 0},
        "Needs 8 of 15; 8 for, 1 against; the quorum is 10 and 9 have voted; one more ballot of any kind "
        "would "
        "carry it.");
    row(withQuorum(committee, 10), {1, 0, 0, 14, 0},
        "Needs 8 of 15; 1 for, 0 against; the quorum is 10 and 1 has voted; nine more would carry it.");
    row(withQuorum(committee, 16), {8, 0, 0, 7, 0},
        "Needs 8 of 15; 8 for, 0 against; the quorum is 16 and 8 have voted; it cannot be carried: the "
        "quorum is 16 "
        "and only 15 can vote.");
    row(withFloor(committee, 9), {8, 0, 0, 7, 0}, "Needs 9 for; 8 for, 0 against; one more would carry it.");
    row(withFloor(committee, 16), {8, 0, 0, 7, 0},
        "Needs 16 for; 8 for, 0 against; it cannot be carried: only 15 can vote.");
    row(present, {0, 0, 0, 9, 0},
        "Needs more than half of the seats that vote; nobody has voted; one more would carry it.");
    row(present, {4, 2, 2, 7, 0},
        "Needs 5 of 8 that voted; 4 for, 2 against, 2 abstained; one more would carry it.");
    row(present, {5, 2, 2, 6, 0},
        "Needs 5 of 9 that voted; 5 for, 2 against, 2 abstained; it would be carried now, but 6 seats are "
        "still to "
        "vote.");
    row(present, {5, 2, 2, 1, 0},
        "Needs 5 of 9 that voted; 5 for, 2 against, 2 abstained; it would be carried now, but 1 seat is "
        "still to "
        "vote.");
    row(present, {1, 6, 0, 4, 0},
        "Needs 4 of 7 that voted; 1 for, 6 against; it cannot be carried unless votes are changed: 4 seats "
        "are still "
        "to vote and all of them for would not be enough.");
    row(cast, {0, 0, 3, 6, 0},
        "Needs more than half of the votes cast; 0 for, 0 against, 3 abstained; one more would carry it.");
    row(cast, {4, 5, 3, 6, 0},
        "Needs 5 of 9 votes cast; 4 for, 5 against, 3 abstained; two more would carry it.");
    row(cast, {4, 1, 0, 2, 0},
        "Needs 3 of 5 votes cast; 4 for, 1 against; it would be carried as the votes stand, whatever the 2 "
        "seats still to vote say.");
    row(withFloor(cast, 5), {3, 1, 0, 9, 0}, "Needs 5 for; 3 for, 1 against; two more would carry it.");
    row(withFloor(cast, 5), {0, 0, 0, 9, 0}, "Needs 5 for; nobody has voted; five more would carry it.");
    row(withFloor(cast, 7), {0, 8, 0, 7, 0},
        "Needs 7 for; 0 for, 8 against; it cannot be carried unless votes are changed: 7 seats are still to "
        "vote and "
        "all of them for would not be enough.");
    row(withQuorum(cast, 5), {3, 0, 0, 4, 0},
        "Needs 2 of 3 votes cast; 3 for, 0 against; the quorum is 5 and 3 have voted; two more would carry "
        "it.");
}

void ExplanationTest::theSumAndTheDistanceAreSaid()
{
    QFETCH(MajorityRule, rule);
    QFETCH(QVector<int>, votes);
    QTEST(explain(rule, tallyOfRow(rule, votes)), "sentence");
}

void ExplanationTest::theHalvesAreSentencesOfTheirOwn()
{
    const Tally tally = tallyOf(committee, {7, 5, 1, 1, 1});
    QCOMPARE(sumInWords(committee, tally), QStringLiteral("Needs 8 of 15; 7 for, 5 against, 1 abstained."));
    QCOMPARE(distanceInWords(committee, tally), QStringLiteral("One more would carry it."));
}

void ExplanationTest::theDecisionIsSaid_data()
{
    addColumns();
    row(committee, {11, 2, 1, 1, 0}, "Carried: 8 needed of 15; 11 for, 2 against, 1 abstained.");
    row(committee, {6, 7, 0, 2, 0}, "Fell: 8 needed of 15; 6 for, 7 against.");
    row(committee, {7, 7, 1, 0, 0}, "Fell, a tie at 7: 8 needed of 15; 7 for, 7 against, 1 abstained.");
    row(committee, {0, 0, 0, 15, 0}, "Fell: 8 needed of 15; nobody voted.");
    row(withQuorum(committee, 10), {8, 1, 0, 6, 0},
        "Fell for want of a quorum: 8 needed of 15; 8 for, 1 against; the quorum is 10 and 9 voted.");
    row(withFloor(cast, 5), {3, 1, 0, 9, 0}, "Fell: 5 for needed; 3 for, 1 against.");
    row(present, {5, 2, 2, 6, 0}, "Carried: 5 needed of 9 that voted; 5 for, 2 against, 2 abstained.");
    row(cast, {5, 4, 2, 6, 0}, "Carried: 5 needed of 9 votes cast; 5 for, 4 against, 2 abstained.");
    row(withChair(cast), {5, 5, 0, 0, 0},
        "Tied, awaiting the chair's casting vote: 6 needed of 10 votes cast; 5 for, 5 against.");
    row(withChair(committee), {3, 3, 9, 0, 0},
        "Fell, a tie at 3: 8 needed of 15; 3 for, 3 against, 9 abstained.");
}

void ExplanationTest::theDecisionIsSaid()
{
    QFETCH(MajorityRule, rule);
    QFETCH(QVector<int>, votes);
    QTEST(explainDecision(rule, tallyOfRow(rule, votes)), "sentence");
}

void ExplanationTest::theCastingVoteIsSaid()
{
    const MajorityRule rule = withChair(committee);
    const BallotBox box = boxOf({7, 7, 1, 0, 0});
    const auto decided = [&](Choice choice) {
        return explainDecision(rule, countBallots(rule, box.roll, box.ballots, castingVote(box, choice)));
    };
    QCOMPARE(decided(Choice::For),
        QStringLiteral(
            "Carried by the chair's casting vote: 8 needed of 15; 7 for, 7 against, 1 abstained."));
    QCOMPARE(decided(Choice::Against),
        QStringLiteral("Fell by the chair's casting vote: 8 needed of 15; 7 for, 7 against, 1 abstained."));
}

void ExplanationTest::theEffectOfAbstainingIsSaid()
{
    QCOMPARE(effectOfAbstaining(committee), QStringLiteral("Counts as not for."));
    QCOMPARE(effectOfAbstaining(present), QStringLiteral("Counts as present, and so as not for."));
    QCOMPARE(effectOfAbstaining(cast), QStringLiteral("Counts neither for nor against."));
    QCOMPARE(effectOfAbstaining(withQuorum(committee, 8)),
        QStringLiteral("Counts as not for. It counts towards the quorum."));
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
