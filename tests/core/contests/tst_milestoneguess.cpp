// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contests/milestone.h"

#include <QTest>

using namespace rosette;

class MilestoneGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordingsMeanAKind_data();
    void wordingsMeanAKind();
    void ourOwnWordsAreUnderstood();
};

void MilestoneGuessTest::wordingsMeanAKind_data()
{
    QTest::addColumn<QString>("kind");
    const auto rows = [](const char *kind, std::initializer_list<const char *> wordings) {
        for (const char *wording : wordings)
            QTest::newRow(wording) << QString(kind);
    };
    rows("nominations-open", {"Nominations open", "nominations open", "Nominations opened",
                                 "Opening of nominations", "Nomination period begins", "NOMINATIONS OPEN."});
    rows("nominations-close", {"Nominations close", "nominations closed", "Nominations deadline",
                                  "Deadline for nominations", "Close of nominations"});
    rows("committee-decides", {"Committee decides", "The National Committee votes",
                                  "National Committee decision", "Decision of the committee"});
    rows("ballots-issued",
        {"Ballots start to be dispatched", "ballots open", "ballots open (as first announced)",
            "ballots open (revised)", "Ballot papers issued", "Ballot papers go out",
            "Ballot papers are issued", "Ballots sent out to members", "Voting opens",
            "Dispatch of ballot papers", "Ballot e-mails sent", "Ballots  open"});
    rows("election-meeting", {"Election meeting", "The election meeting takes place", "AGM",
                                 "Annual general meeting with elections"});
    rows("ballot-closes",
        {"Ballot closes", "ballot closes", "ballot closes (as first announced)", "ballot closes (revised)",
            "Voting closes", "Close of ballot", "Close of poll", "Voting deadline", "Last day to vote"});
    rows("results", {"Results published", "results", "Results", "Results announced",
                        "Announcement of the results", "Declaration of results", "Result due"});
    rows("other",
        {"NEC due to consider the STV motion (decision deferred)", "NEC agrees STV for the CLP section",
            "Open Labour own National Committee election closes (then ballot for NEC endorsements issued)",
            "Grassroots Voice publishes regional preference orders", "Open Labour publishes voting advice",
            "First meeting of new NEC", "applications open", "", "Hustings", "No ballot e-mail? Ask again by",
            "Ballots counted", "Open Labour ballot closes", "Not yet: ballots open", "The committee meets"});
}

void MilestoneGuessTest::wordingsMeanAKind()
{
    QTEST(keyOf(milestoneKindKeys, guessMilestoneKind(QString::fromUtf8(QTest::currentDataTag()))), "kind");
}

void MilestoneGuessTest::ourOwnWordsAreUnderstood()
{
    for (const EnumKey<MilestoneKind> &entry : milestoneKindKeys)
        QCOMPARE(keyOf(milestoneKindKeys, guessMilestoneKind(inWords(entry.value))), QString(entry.key));
}

QTEST_GUILESS_MAIN(MilestoneGuessTest)
#include "tst_milestoneguess.moc"
