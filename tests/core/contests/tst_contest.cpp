// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/contest.h"

#include <QTest>

using namespace rosette;

class ContestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersAreToldHowToVote_data();
    void membersAreToldHowToVote();
    void onlySingleTransferableAndAlternativeVoteArePreferential();
    void everySystemAndRouteHasWords();
    void impossibleContestsAreRefused_data();
    void impossibleContestsAreRefused();
};

namespace {

Contest contestWith(ElectoralSystem system, int places)
{
    Contest contest{ContestId::create(), Slug::fromStored(QStringLiteral("board")), BodyId::create(),
        Name::fromStored(QStringLiteral("Board")), system, places, {}, {}, {}, DecisionRoute::CommitteeVote,
        RulebookId::create()};
    return contest;
}

} // namespace

void ContestTest::membersAreToldHowToVote_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *system, int places, const char *sentence) {
        QTest::addRow("%s %d", system, places) << QString(system) << places << QString(sentence);
    };
    row("fptp", 1, "Put a cross against one candidate. The candidate with the most votes is elected.");
    row("block", 9, "Put a cross against up to 9 candidates. You need not use every vote.");
    row("block", 1, "Put a cross against one candidate. You have one vote.");
    row("stv", 9,
        "Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you like. You "
        "have "
        "one vote, and your numbers decide where it goes.");
    row("av", 1,
        "Number the candidates in order: 1 for your first choice, then 2, 3 and as many as you like. If your "
        "first choice is out of the count, your vote goes to your next one.");
    row("college", 2,
        "Put a cross against up to 2 candidates. Each section of the electoral college is counted apart, so "
        "use the ballot paper of your own section.");
    row("college", 1,
        "Put a cross against one candidate. Each section of the electoral college is counted apart, so use "
        "the ballot paper of your own section.");
}

void ContestTest::membersAreToldHowToVote()
{
    QFETCH(QString, system);
    QFETCH(int, places);
    QTEST(votingInstructions(*fromKey(electoralSystemKeys, system), places), "sentence");
}

void ContestTest::onlySingleTransferableAndAlternativeVoteArePreferential()
{
    QStringList preferential;
    for (const EnumKey<ElectoralSystem> &entry : electoralSystemKeys)
        if (isPreferential(entry.value))
            preferential += QString(entry.key);
    QCOMPARE(preferential, (QStringList{QStringLiteral("stv"), QStringLiteral("av")}));
}

void ContestTest::everySystemAndRouteHasWords()
{
    QStringList words;
    for (const EnumKey<ElectoralSystem> &entry : electoralSystemKeys)
        words += inWords(entry.value);
    for (const EnumKey<DecisionRoute> &entry : decisionRouteKeys)
        words += inWords(entry.value);
    QCOMPARE(words.join(u','),
        QStringLiteral("First past the post,Block vote,Single transferable vote,Alternative vote,Electoral "
                       "college,Vote of the committee,Ballot of the members,Unopposed"));
}

void ContestTest::impossibleContestsAreRefused_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("places");
    QTest::addColumn<int>("reserved");
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *system, int places, int reserved,
                         const char *sentence) {
        QTest::newRow(name) << QString(system) << places << reserved << QStringLiteral("women")
                            << QString::fromUtf8(sentence);
    };
    row("one place", "stv", 1, 0, "");
    row("most places", "stv", 100, 0, "");
    row("no place", "stv", 0, 0, "A contest has 1 to 100 places, not 0.");
    row("too many places", "block", 101, 0, "A contest has 1 to 100 places, not 101.");
    row("fptp for two", "fptp", 2, 0,
        "First past the post fills one place; for 2 places choose the block vote or the single transferable "
        "vote.");
    row("av for two", "av", 2, 0,
        "Alternative vote fills one place; for 2 places choose the block vote or the single transferable "
        "vote.");
    row("av for one", "av", 1, 0, "");
    row("all reserved", "block", 4, 4, "");
    row("more reserved than places", "block", 4, 5,
        "5 places are reserved for “women”, but the contest has 4.");
    row("reserved for nobody", "block", 4, -1, "At least one place must be reserved for “women”.");
    QTest::newRow("reserved without a group")
        << QStringLiteral("block") << 4 << 1 << QStringLiteral(" ")
        << QStringLiteral("Reserved places need to say for whom they are reserved.");
}

void ContestTest::impossibleContestsAreRefused()
{
    QFETCH(QString, system);
    QFETCH(int, places);
    QFETCH(int, reserved);
    QFETCH(QString, group);
    QFETCH(QString, sentence);
    Contest contest = contestWith(*fromKey(electoralSystemKeys, system), places);
    if (reserved != 0)
        contest.reserved = {{group, reserved}};
    const Result<void> checked = checkContest(contest);
    QCOMPARE(checked.has_value(), sentence.isEmpty());
    QCOMPARE(checked.error().message, sentence);
    if (!checked)
        QCOMPARE(checked.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(ContestTest)
#include "tst_contest.moc"
