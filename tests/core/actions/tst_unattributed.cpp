// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/adoptrulebook.h"
#include "core/actions/decisions/certifydecision.h"
#include "core/actions/decisions/seemotions.h"
#include "core/actions/decisions/withdrawmotion.h"
#include "core/actions/records/seerecords.h"
#include "core/actions/records/verifyrecords.h"
#include "core/audit/receipt.h"
#include "core/base/atomicwrite.h"
#include "core/signing/digest.h"
#include "core/storage/ballotstore.h"
#include "core/storage/choicestore.h"
#include "core/storage/motionstore.h"
#include "core/storage/recordstore.h"
#include "tests/core/actions/committeefixture.h"

#include <QTest>

#include <map>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

/// Who has voted is on record; how, only together, after the close.
class TestUnattributed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void theChoicesAreCountedWithoutTheirSeats()
    {
        const Ballot mine = must(vote("Bea", Choice::For));
        QVERIFY(!mine.choice);
        for (const char *who : {"Ada", "Idris"})
            must(vote(who, Choice::For));
        must(vote("Cal", Choice::Against));
        const Decision decision = close();
        QCOMPARE(decision.outcome, Outcome::Carried);
        QCOMPARE(decision.tally.votesFor, 3);
        QCOMPARE(decision.tally.votesAgainst, 1);
        const std::vector<CountedChoice> counted = must(ChoiceStore(database()).countedOf(m_motion->id));
        QCOMPARE(counted.size(), std::size_t(4));
        QVERIFY(std::find(counted.begin(), counted.end(), CountedChoice{mine.code, Choice::For}) !=
                counted.end());
        QVERIFY(!must(verifyRecords(workspace())).fault);
        const CertifiedDecision certified = must(certifyDecision(workspace(), m_motion->id));
        QCOMPARE(certified.verdict.trail.choices(), counted);
        QCOMPARE(certified.verdict.trail.ballots().size(), std::size_t(4));
    }

    void nothingShowsWhoVotedHow()
    {
        must(vote("Bea", Choice::Against));
        must(vote("Ada", Choice::For));
        const auto shows = [&] {
            const SeenMotion seen = must(seeMotion(workspace(), m_motion->id));
            return seen.own || seen.sum.votesShown ||
                   std::any_of(seen.roll.begin(), seen.roll.end(),
                       [](const RollLine &line) { return line.choice.has_value(); });
        };
        for (const char *who : {"Bea", "Ada", "Cal"}) {
            m_committee->actAs(QString::fromLatin1(who));
            QVERIFY(!shows());
        }
        SeenMotion seen = must(seeMotion(workspace(), m_motion->id));
        QVERIFY(seen.sum.totalsHidden);
        QCOMPARE(seen.voted, 2);
        close();
        QVERIFY(!shows());
    }

    void theRecordsBeforeTheCloseSayNothingOfTheChoice()
    {
        const qint64 one = must(vote("Bea", Choice::Against)).record;
        const qint64 other = must(vote("Cal", Choice::For)).record;
        for (const qint64 sequence : {one, other}) {
            const Record record = must(RecordStore(database()).find(sequence)).value();
            QCOMPARE(record.type, RecordType::BallotMarked);
            for (const char *word : {"choice", "code", "against", "\"for\""})
                QVERIFY2(!record.body.contains(word), word);
        }
    }

    void aChangedMindCountsOnceAndIsOnRecord()
    {
        const Ballot first = must(vote("Bea", Choice::For));
        const Ballot second = must(vote("Bea", Choice::Against));
        QCOMPARE(second.version, 2);
        QVERIFY(first.code != second.code);
        const Decision decision = close();
        QCOMPARE(decision.tally.votesFor, 0);
        QCOMPARE(decision.tally.votesAgainst, 1);
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    void theSeatsOwnMarkStands()
    {
        must(record("Bea", Choice::For, Channel::Phone));
        must(vote("Bea", Choice::Against));
        QCOMPARE(record("Bea", Choice::For, Channel::Phone).error().code, ErrorCode::Conflict);
        QCOMPARE(close().tally.votesAgainst, 1);
    }

    void whatGivesAVoteAwayIsNotTaken()
    {
        QCOMPARE(record("Bea", Choice::For, Channel::ShowOfHands).error().code, ErrorCode::CheckFailed);
        m_committee->actAs(QStringLiteral("Bea"));
        const Result<Ballot> reasoned =
            castBallot(workspace(), {m_motion->id, Choice::For, QStringLiteral("He is kind.")});
        QVERIFY(!reasoned);
        QCOMPARE(reasoned.error().code, ErrorCode::CheckFailed);
        QVERIFY(must(ChoiceStore(database()).sealedOf(m_motion->id)).empty());
    }

    /// The bytes of a row that ties a seat to its code and choice: none may stay in the file.
    void theFileForgetsWhoseTheChoicesWere_data()
    {
        QTest::addColumn<bool>("counted");
        QTest::newRow("closed") << true;
        QTest::newRow("withdrawn") << false;
    }

    void theFileForgetsWhoseTheChoicesWere()
    {
        QFETCH(bool, counted);
        std::vector<QByteArray> rows;
        for (const char *who : {"Ada", "Bea", "Cal", "Bea"}) {
            const Ballot ballot = must(vote(who, Choice::For));
            rows.push_back((ballot.seat.toString() + QString::fromLatin1(ballot.code.toHex())).toUtf8());
        }
        QVERIFY(fileHolds(rows[0]));
        QVERIFY(!fileHolds(rows[1])); // superseded
        QVERIFY(fileHolds(rows[3]));
        if (counted)
            close();
        else
            withdraw();
        for (const QByteArray &row : rows)
            QVERIFY(!fileHolds(row));
        QVERIFY(must(ChoiceStore(database()).sealedOf(m_motion->id)).empty());
        QCOMPARE(must(ChoiceStore(database()).countedOf(m_motion->id)).size(), std::size_t(counted ? 3 : 0));
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    /// The place of a choice among all does not follow from when it was cast: over 240 votes of four, each is
    /// first about 60 times.
    void thePlaceOfAChoiceIsRandom()
    {
        std::map<int, int> first;
        for (int vote = 0; vote < 240; ++vote) {
            std::vector<CountedChoice> choices;
            for (int cast = 0; cast < 4; ++cast)
                choices.push_back({createSalt(), Choice::For});
            const QByteArray leads = inOrderOfCode(choices).front().code;
            for (int cast = 0; cast < 4; ++cast)
                first[cast] += choices[std::size_t(cast)].code == leads ? 1 : 0;
        }
        for (int cast = 0; cast < 4; ++cast)
            QVERIFY2(first[cast] > 25 && first[cast] < 100, qPrintable(QString::number(first[cast])));
    }

    void theReceiptHoldsTheMarkAndTheCode()
    {
        const Ballot ballot = must(vote("Bea", Choice::Against));
        const QByteArray text = must(receiptOf(workspace(), ballot));
        const Receipt receipt = must(verifyReceipt(text));
        QCOMPARE(receipt.code, ballot.code);
        QVERIFY(!text.contains("against"));
        QByteArray lines = text;
        lines.replace("Code: " + ballot.code.toHex() + '\n', "");
        QVERIFY(!verifyReceipt(lines));
    }

    void aChoiceThatWasTakenOutStopsTheClose()
    {
        must(vote("Bea", Choice::Against));
        must(vote("Cal", Choice::For));
        run("DELETE FROM sealed_choice WHERE choice = 'against'");
        m_committee->actAs(QStringLiteral("Ada Fox"));
        const Result<Decision> decision = closeMotion(workspace(), {m_motion->id, {}});
        QVERIFY(!decision);
        QCOMPARE(decision.error().code, ErrorCode::Tampered);
        QCOMPARE(must(MotionStore(database()).find(m_motion->id))->state, MotionState::Open);
    }

    /// The close is one transaction: what stops it in the middle leaves every choice where it was.
    void aCloseThatFailsLeavesTheChoicesSealed()
    {
        must(vote("Bea", Choice::Against));
        must(vote("Cal", Choice::For));
        const std::vector<CountedChoice> sealed = must(ChoiceStore(database()).sealedOf(m_motion->id));
        run("CREATE TRIGGER stop BEFORE INSERT ON decision BEGIN SELECT RAISE(ABORT, 'stop'); END");
        m_committee->actAs(QStringLiteral("Ada Fox"));
        QVERIFY(!closeMotion(workspace(), {m_motion->id, {}}));
        QCOMPARE(must(ChoiceStore(database()).sealedOf(m_motion->id)), sealed);
        QVERIFY(must(ChoiceStore(database()).countedOf(m_motion->id)).empty());
        must(vote("Cal", Choice::Against));
        run("DROP TRIGGER stop");
        QCOMPARE(close().tally.votesAgainst, 2);
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    void aCountedChoiceThatIsChangedIsNoticed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("changed") << QStringLiteral("UPDATE counted_choice SET choice = 'against'");
        QTest::newRow("removed") << QStringLiteral("DELETE FROM counted_choice");
    }

    void aCountedChoiceThatIsChangedIsNoticed()
    {
        QFETCH(QString, change);
        must(vote("Cal", Choice::For));
        close();
        QVERIFY(!database().execute(change));
        for (const char *trigger : {"counted_choice_no_update", "counted_choice_no_delete"})
            run(QByteArray("DROP TRIGGER ") + trigger);
        run(change.toUtf8());
        QVERIFY(must(verifyRecords(workspace())).fault);
    }

    void aTieIsTheChairs()
    {
        Rulebook rules = defaultRulebook(QDate());
        rules.majority.tie = TieRule::ChairDecides;
        rules.majority.base = MajorityBase::Cast;
        open(rules);
        must(vote("Bea", Choice::Against));
        must(vote("Cal", Choice::For));
        m_committee->actAs(QStringLiteral("Ada Fox"));
        QVERIFY(!closeMotion(workspace(), {m_motion->id, {}}));
        m_committee->actAs(QStringLiteral("Idris"));
        QCOMPARE(must(closeMotion(workspace(), {m_motion->id, Choice::For})).outcome, Outcome::Carried);
        must(certifyDecision(workspace(), m_motion->id));
    }

    void whereFewVotedOrAllAlikeTheDecisionSaysSo()
    {
        must(vote("Bea", Choice::For));
        must(vote("Cal", Choice::Against));
        const QString said = close().explanation;
        QVERIFY(said.contains(promiseOf(Voting::Unattributed)));
        QVERIFY(said.contains(QStringLiteral("Fewer than five")));
        QVERIFY(exposureOf(Tally{.onRoll = 9, .votesFor = 9}).contains(QStringLiteral("All voted alike")));
        QVERIFY(exposureOf(Tally{.onRoll = 9, .votesFor = 8, .abstained = 1}).isEmpty());
        QVERIFY(exposureOf(Tally{}).isEmpty());
    }

    void aBallotWithItsChoiceDoesNotGetIn()
    {
        Ballot ballot = must(vote("Bea", Choice::For));
        ballot.id = BallotId::create();
        ballot.version = 2;
        ballot.choice = Choice::For;
        const Result<void> inserted =
            database().inTransaction([&] { return BallotStore(database()).insert(ballot); });
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().code, ErrorCode::Conflict);
    }

private:
    Workspace &workspace() { return *m_committee->workspace; }
    Database &database() { return workspace().database(); }
    void run(const QByteArray &sql) { must(database().execute(QString::fromUtf8(sql))); }

    void open(const std::optional<Rulebook> &rules = std::nullopt)
    {
        m_committee = std::make_unique<CommitteeFixture>();
        if (rules)
            must(adoptRulebook(workspace(), AdoptRulebook{*rules}));
        OpenQuestion question;
        question.question = QStringLiteral("Shall we meet in Leeds?");
        question.voting = Voting::Unattributed;
        m_motion = must(openQuestion(workspace(), question));
    }

    Result<Ballot> vote(const char *who, Choice choice)
    {
        return m_committee->vote(*m_motion, QString::fromLatin1(who), choice);
    }

    Result<Ballot> record(const char *who, Choice choice, Channel channel)
    {
        m_committee->actAs(QStringLiteral("Ada Fox"));
        const Seat seat = must(findSeat(database(), QString::fromLatin1(who), m_committee->clock.today()));
        return recordBallot(workspace(), {m_motion->id, seat.id, choice, channel, {}});
    }

    Decision close()
    {
        m_committee->actAs(QStringLiteral("Ada Fox"));
        return must(closeMotion(workspace(), {m_motion->id, {}}));
    }

    void withdraw()
    {
        m_committee->actAs(QStringLiteral("Ada Fox"));
        must(withdrawMotion(workspace(), {m_motion->id, QStringLiteral("It was put wrongly.")}));
    }

    bool fileHolds(const QByteArray &bytes) const
    {
        return must(readFile(m_committee->path())).contains(bytes);
    }

    std::unique_ptr<CommitteeFixture> m_committee;
    std::optional<Motion> m_motion;
};

QTEST_GUILESS_MAIN(TestUnattributed)
#include "tst_unattributed.moc"
