// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/decisions/certifydecision.h"
#include "core/actions/decisions/recordresult.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/load.h"
#include "core/actions/records/verifyrecords.h"
#include "tests/core/actions/committeefixture.h"

#include <QTest>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

/// Votes on paper or with Belenios: only the result comes in, with what certifies it.
class TestBallotResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(Voting::Paper); }

    void theResultDecides_data()
    {
        QTest::addColumn<Totals>("totals");
        QTest::addColumn<bool>("carried");
        QTest::newRow("three of five") << Totals{3, 0, 0} << true;
        QTest::newRow("two of five") << Totals{2, 0, 3} << false;
        QTest::newRow("nobody") << Totals{0, 0, 0} << false;
    }

    void theResultDecides()
    {
        QFETCH(Totals, totals);
        QFETCH(bool, carried);
        must(recordResult(workspace(), result(totals)));
        const Decision decision = must(closeMotion(workspace(), {m_motion->id, {}}));
        QCOMPARE(decision.outcome == Outcome::Carried, carried);
        QCOMPARE(decision.tally.votesFor, totals.votesFor);
        QVERIFY(decision.explanation.contains(QStringLiteral("on paper")));
        QVERIFY(!must(verifyRecords(workspace())).fault);
        const CertifiedDecision certified = must(certifyDecision(workspace(), m_motion->id));
        QCOMPARE(certified.verdict.trail.results().size(), std::size_t(1));
        QVERIFY(certified.verdict.trail.ballots().empty());
    }

    void noSeatCastsABallot()
    {
        const Result<Ballot> ballot = m_committee->vote(*m_motion, QStringLiteral("Bea"), Choice::For);
        QVERIFY(!ballot);
        QCOMPARE(ballot.error().code, ErrorCode::Conflict);
        QCOMPARE(must(seeMotionLine(workspace(), *m_motion)).standing, MotionStanding::VotedElsewhere);
        QCOMPARE(must(countMissingVotes(workspace())), 0);
    }

    void itIsNotClosedWithoutAResult()
    {
        const Result<Decision> decision = closeMotion(workspace(), {m_motion->id, {}});
        QVERIFY(!decision);
        QCOMPARE(decision.error().code, ErrorCode::Conflict);
    }

    void aSecondResultCorrectsTheFirst()
    {
        must(recordResult(workspace(), result({2, 3, 0})));
        RecordResult again = result({3, 2, 0});
        again.bytes = "counted again";
        QCOMPARE(must(recordResult(workspace(), again)).version, 2);
        QCOMPARE(must(closeMotion(workspace(), {m_motion->id, {}})).outcome, Outcome::Carried);
        QCOMPARE(must(resultsOf(workspace(), m_motion->id)).size(), std::size_t(2));
        QVERIFY(!must(verifyRecords(workspace())).fault);
        must(certifyDecision(workspace(), m_motion->id));
    }

    void whatIsNoResultIsRefused_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("more votes than seats") << 0 << ErrorCode::CheckFailed;
        QTest::newRow("no tellers") << 1 << ErrorCode::Usage;
        QTest::newRow("a teller twice") << 2 << ErrorCode::Usage;
        QTest::newRow("a teller without a seat") << 3 << ErrorCode::CheckFailed;
        QTest::newRow("nothing that certifies it") << 4 << ErrorCode::Usage;
        QTest::newRow("too large a file") << 5 << ErrorCode::InvalidInput;
    }

    void whatIsNoResultIsRefused()
    {
        QFETCH(int, change);
        QFETCH(ErrorCode, code);
        RecordResult input = result({3, 2, 0});
        if (change == 0)
            input.totals.abstained = 1;
        if (change == 1)
            input.tellers.clear();
        if (change == 2)
            input.tellers.push_back(input.tellers.front());
        if (change == 3)
            input.tellers.push_back(SeatId::create());
        if (change == 4)
            input.bytes.clear();
        if (change == 5)
            input.bytes = QByteArray(largestAttachment + 1, 'x');
        const Result<BallotResult> refused = recordResult(workspace(), input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, code);
        QVERIFY(must(resultsOf(workspace(), m_motion->id)).empty());
    }

    void aMemberRecordsNone()
    {
        const RecordResult input = result({3, 2, 0});
        m_committee->actAs(QStringLiteral("Bea"));
        QCOMPARE(recordResult(workspace(), input).error().code, ErrorCode::NotAllowed);
    }

    void beforeTheTimeThereIsAResultOnlyWhenAllHaveVoted()
    {
        open(Voting::Belenios, m_committee->clock.now().addDays(1));
        QCOMPARE(recordResult(workspace(), result({3, 1, 0})).error().code, ErrorCode::Conflict);
        must(recordResult(workspace(), result({3, 1, 1})));
        QCOMPARE(must(closeMotion(workspace(), {m_motion->id, {}})).outcome, Outcome::Carried);
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    void lostPapersCanBeWithdrawnAndACountCannot()
    {
        open(Voting::Paper, m_committee->clock.now().addDays(1));
        m_committee->clock.set(m_committee->clock.now().addDays(2));
        const MotionId first = m_motion->id;
        must(withdrawMotion(workspace(), {first, QStringLiteral("The box was lost.")}));
        open(Voting::Paper);
        must(recordResult(workspace(), result({1, 4, 0})));
        const Result<Motion> withdrawn = withdrawMotion(workspace(), {m_motion->id, QStringLiteral("No.")});
        QVERIFY(!withdrawn);
        QCOMPARE(withdrawn.error().code, ErrorCode::Conflict);
    }

    void aDecidedMotionTakesNoResult()
    {
        must(recordResult(workspace(), result({3, 0, 0})));
        must(closeMotion(workspace(), {m_motion->id, {}}));
        QCOMPARE(recordResult(workspace(), result({4, 0, 0})).error().code, ErrorCode::Conflict);
    }

    void aVoteByNameTakesNoResult()
    {
        open(Voting::Recorded);
        QCOMPARE(recordResult(workspace(), result({3, 0, 0})).error().code, ErrorCode::Conflict);
    }

    void theFileComesBackAndIsCheckedByItsHash()
    {
        const BallotResult recorded = must(recordResult(workspace(), result({3, 0, 0})));
        QCOMPARE(must(attachmentOf(workspace(), recorded)).bytes, QByteArray("the tellers’ sheet"));
        QCOMPARE(must(attachmentOf(workspace(), recorded)).name, QStringLiteral("count.pdf"));
        run("DROP TRIGGER attachment_no_update");
        run("UPDATE attachment SET bytes = x'00'");
        QCOMPARE(attachmentOf(workspace(), recorded).error().code, ErrorCode::Tampered);
        QVERIFY(must(verifyRecords(workspace())).fault);
    }

    void whatIsStoredIsWhatIsOnRecord_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("totals") << QStringLiteral("UPDATE ballot_result SET votes_for = 2");
        QTest::newRow("tellers") << QStringLiteral("DELETE FROM ballot_result_teller WHERE position = 2");
        QTest::newRow("method") << QStringLiteral("UPDATE ballot_result SET method = 'belenios'");
    }

    void whatIsStoredIsWhatIsOnRecord()
    {
        QFETCH(QString, change);
        must(recordResult(workspace(), result({3, 0, 0})));
        QVERIFY(!workspace().database().execute(change));
        for (const char *trigger : {"ballot_result_no_update", "ballot_result_teller_no_delete"})
            run(QByteArray("DROP TRIGGER ") + trigger);
        run(change.toUtf8());
        QVERIFY(must(verifyRecords(workspace())).fault);
    }

private:
    Workspace &workspace() { return *m_committee->workspace; }
    void run(const QByteArray &sql) { must(workspace().database().execute(QString::fromUtf8(sql))); }

    void open(Voting voting, const std::optional<QDateTime> &closesAt = std::nullopt)
    {
        m_committee = std::make_unique<CommitteeFixture>();
        OpenQuestion question;
        question.question = QStringLiteral("Shall we meet in Leeds?");
        question.voting = voting;
        question.closesAt = closesAt;
        m_motion = must(openQuestion(workspace(), question));
    }

    RecordResult result(const Totals &totals)
    {
        const QDate today = m_committee->clock.today();
        return RecordResult{m_motion->id, totals,
            {must(findSeat(workspace().database(), QStringLiteral("Bea"), today)).id,
                must(findSeat(workspace().database(), QStringLiteral("Olu"), today)).id},
            QStringLiteral("count.pdf"), "the tellers’ sheet"};
    }

    std::unique_ptr<CommitteeFixture> m_committee;
    std::optional<Motion> m_motion;
};

QTEST_GUILESS_MAIN(TestBallotResults)
#include "tst_ballotresults.moc"
