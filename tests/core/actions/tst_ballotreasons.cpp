// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/load.h"
#include "core/actions/records/seerecords.h"
#include "core/actions/records/verifyrecords.h"
#include "core/audit/contenthash.h"
#include "core/storage/ballotstore.h"
#include "core/storage/recordstore.h"
#include "tests/core/actions/committeefixture.h"

#include <QTest>

using namespace rosette;
using rosette::test::CommitteeFixture;
using rosette::test::must;

/// What is said with a ballot is bound to its record, cannot be changed and can be erased.
class TestBallotReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_committee = std::make_unique<CommitteeFixture>();
        m_motion = m_committee->motionOn(m_committee->fitting(QStringLiteral("Zoe Quill")));
        m_committee->actAs(QStringLiteral("Bea"));
        m_ballot = must(castBallot(workspace(), {m_motion->id, Choice::For, QStringLiteral("She listens.")}));
    }

    void theRecordHoldsADigestAndNotTheText()
    {
        const Record record = must(RecordStore(workspace().database()).find(m_ballot->record)).value();
        QVERIFY(!record.body.contains("listens"));
        QVERIFY(record.body.contains(m_ballot->noteHash.toHex()));
        QCOMPARE(m_ballot->noteHash, noteHash(m_ballot->noteSalt, QStringLiteral("She listens.")));
        QCOMPARE(must(BallotStore(workspace().database()).latestOf(m_motion->id, m_ballot->seat)), *m_ballot);
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    void twoWhoSayTheSameHaveOtherDigests()
    {
        m_committee->actAs(QStringLiteral("Cal"));
        const Ballot other =
            must(castBallot(workspace(), {m_motion->id, Choice::For, QStringLiteral("She listens.")}));
        QVERIFY(other.noteHash != m_ballot->noteHash);
    }

    void aBallotWithoutAReasonHasNoDigest()
    {
        m_committee->actAs(QStringLiteral("Cal"));
        const Ballot other = must(castBallot(workspace(), {m_motion->id, Choice::For, {}}));
        const Record record = must(RecordStore(workspace().database()).find(other.record)).value();
        QVERIFY(!record.body.contains("reason"));
        QVERIFY(!must(verifyRecords(workspace())).fault);
    }

    void anErasedReasonIsNoFault()
    {
        run("DELETE FROM ballot_note");
        QVERIFY(!must(verifyRecords(workspace())).fault);
        QCOMPARE(must(BallotStore(workspace().database()).latestOf(m_motion->id, m_ballot->seat))->note,
            QString());
    }

    void theTableRefusesAChange()
    {
        const Result<void> changed =
            workspace().database().execute(QStringLiteral("UPDATE ballot_note SET note = 'She shouts.'"));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::NotAllowed);
    }

    void whatIsChangedAllTheSameIsNoticed_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("the text") << QStringLiteral("UPDATE ballot_note SET note = 'She shouts.'");
        QTest::newRow("the salt")
            << QStringLiteral("UPDATE ballot_note SET salt = '%1'").arg(QString(32, u'a'));
        QTest::newRow("the hash")
            << QStringLiteral("UPDATE ballot SET note_hash = '%1'").arg(QString(64, u'a'));
        QTest::newRow("the hash taken away") << QStringLiteral("UPDATE ballot SET note_hash = NULL");
    }

    void whatIsChangedAllTheSameIsNoticed()
    {
        QFETCH(QString, change);
        run("DROP TRIGGER ballot_note_no_update");
        run("DROP TRIGGER ballot_no_update");
        run(qPrintable(change));
        QVERIFY(must(verifyRecords(workspace())).fault);
    }

    void aReasonThatIsAddedLaterIsNoticed()
    {
        m_committee->actAs(QStringLiteral("Cal"));
        const Ballot other = must(castBallot(workspace(), {m_motion->id, Choice::For, {}}));
        const QString add =
            QStringLiteral("INSERT INTO ballot_note (ballot_id, note, salt) VALUES ('%1', 'x', '%2')")
                .arg(other.id.toString(), QString(32, u'0'));
        QVERIFY(!workspace().database().execute(add));
        run("DROP TRIGGER ballot_note_on_record");
        run(qPrintable(add));
        QVERIFY(must(verifyRecords(workspace())).fault);
    }

private:
    Workspace &workspace() { return *m_committee->workspace; }
    void run(const char *sql) { must(workspace().database().execute(QString::fromUtf8(sql))); }

    std::unique_ptr<CommitteeFixture> m_committee;
    std::optional<Motion> m_motion;
    std::optional<Ballot> m_ballot;
};

QTEST_GUILESS_MAIN(TestBallotReasons)
#include "tst_ballotreasons.moc"
