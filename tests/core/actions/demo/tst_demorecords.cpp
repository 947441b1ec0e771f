// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/records/seerecords.h"
#include "core/actions/records/verifyrecords.h"
#include "core/storage/recordstore.h"
#include "tests/core/actions/demo/demofile.h"
#include "tests/support/tamper.h"

#include <QTest>

using namespace rosette;
using rosette::test::DemoFile;
using rosette::test::must;
using rosette::test::tamper;

namespace {

/// What a byte is changed by, one byte after the other: its lowest bit, the bit between capitals and small
/// letters, and all of it.
constexpr std::array<char, 3> masks{'\x01', '\x20', '\xff'};

} // namespace

class TestDemoRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoFile>();
        must(RecordStore(m_demo->database()).forEach([&](const Record &record) -> Result<void> {
            m_records.push_back(record);
            return {};
        }));
    }

    void theyVerify()
    {
        const Verification verification = must(verifyRecords(*m_demo->workspace));
        QVERIFY2(!verification.fault, qPrintable(verification.fault.value_or(ChainFault{}).sentence));
        QCOMPARE(verification.records, static_cast<qint64>(m_records.size()));
        QVERIFY(verification.records > 200);
    }

    void theyEndAsThePictureShows()
    {
        const std::vector<RecordView> newest = must(seeRecords(*m_demo->workspace, 5));
        QStringList sentences;
        for (const RecordView &view : newest)
            sentences += view.sentence;
        QCOMPARE(
            sentences.at(0), QStringLiteral("Gwen Pryce voted on motion 14, by phone. Recorded by Ada Fox."));
        QCOMPARE(sentences.at(1), QStringLiteral("Joe Sandhu voted on motion 14."));
        QCOMPARE(newest.at(2).type, RecordType::FindingAccepted);
        QCOMPARE(sentences.at(3), QStringLiteral("Dev Mistry changed a vote on motion 14."));
        QCOMPARE(sentences.at(4), QStringLiteral("Dev Mistry voted on motion 14."));
    }

    void theyAreInTheOrderOfTime()
    {
        QDateTime last;
        for (const Record &record : m_records) {
            const QDateTime at = must(actOf(record)).at;
            QVERIFY2(!last.isValid() || last <= at, qPrintable(instantText(at)));
            last = at;
        }
        QVERIFY(last <= m_demo->clock.now());
    }

    /// The bar: any single byte of any record's body.
    void everyFlippedByteOfEveryBodyIsFound()
    {
        qint64 bytes = 0;
        ChainVerifier before;
        for (const Record &record : m_records) {
            for (qsizetype at = 0; at < record.body.size(); ++at) {
                Record wrong = record;
                wrong.body[at] =
                    static_cast<char>(wrong.body[at] ^ masks[static_cast<std::size_t>(at) % masks.size()]);
                ChainVerifier verifier = before;
                QVERIFY2(!verifier.feed(wrong),
                    qPrintable(QStringLiteral("record %1, byte %2").arg(record.sequence).arg(at)));
            }
            bytes += record.body.size();
            QVERIFY(before.feed(record));
        }
        qInfo("%lld bytes of %zu records", static_cast<long long>(bytes), m_records.size());
    }

    void everyFlippedByteOfEveryHashIsFound()
    {
        ChainVerifier before;
        for (const Record &record : m_records) {
            for (qsizetype at = 0; at < record.hash.size(); ++at) {
                Record wrong = record;
                wrong.hash[at] = static_cast<char>(wrong.hash[at] ^ '\x01');
                ChainVerifier verifier = before;
                QVERIFY(!verifier.feed(wrong));
            }
            QVERIFY(before.feed(record));
        }
    }

    void everyOtherTypeAndNumberIsFound()
    {
        ChainVerifier before;
        for (const Record &record : m_records) {
            for (const EnumKey<RecordType> &type : recordTypeKeys) {
                Record wrong = record;
                wrong.type = type.value;
                ChainVerifier verifier = before;
                QCOMPARE(verifier.feed(wrong), type.value == record.type);
            }
            for (const qint64 off : {-1, 1, 256}) {
                Record wrong = record;
                wrong.sequence += off;
                ChainVerifier verifier = before;
                QVERIFY(!verifier.feed(wrong));
            }
            QVERIFY(before.feed(record));
        }
    }

    void everyMissingRecordIsFound()
    {
        const ChainHead head = must(RecordStore(m_demo->database()).head());
        for (std::size_t missing = 0; missing < m_records.size(); ++missing) {
            ChainVerifier verifier;
            for (std::size_t at = 0; at < m_records.size(); ++at)
                if (at != missing && !verifier.feed(m_records[at]))
                    break;
            const std::optional<ChainFault> fault = verifier.finish(head);
            QVERIFY(fault);
            QCOMPARE(fault->sequence, m_records[missing].sequence);
        }
    }

    /// Every statement names the value that it changes, so that none meets only what is so already.
    void whatIsStoredMustBeWhatWasRecorded_data()
    {
        QTest::addColumn<QString>("trigger");
        QTest::addColumn<QString>("change");
        const auto row = [](const char *name, const char *trigger, const char *change) {
            QTest::newRow(name) << QString::fromLatin1(trigger) << QString::fromLatin1(change);
        };
        row("a ballot turned", "ballot_no_update",
            "UPDATE ballot SET choice = 'for' WHERE id = (SELECT ballot.id FROM ballot JOIN motion ON "
            "motion.id "
            "= motion_id WHERE number = 12 AND choice = 'against' ORDER BY ballot.id LIMIT 1)");
        row("a ballot of an open motion turned", "ballot_no_update",
            "UPDATE ballot SET choice = 'for' WHERE id = (SELECT ballot.id FROM ballot JOIN motion ON "
            "motion.id "
            "= motion_id WHERE number = 14 AND choice = 'abstain' ORDER BY ballot.id LIMIT 1)");
        row("a ballot taken away", "ballot_no_delete",
            "DELETE FROM ballot WHERE id = (SELECT ballot.id FROM ballot JOIN motion ON motion.id = "
            "motion_id "
            "WHERE number = 12 AND choice = 'against' AND ballot.id NOT IN (SELECT ballot_id FROM "
            "ballot_note) "
            "ORDER BY ballot.id LIMIT 1)");
        row("a sum changed", "decision_no_update",
            "UPDATE decision SET abstained = 0 WHERE votes_for = 6 AND abstained <> 0");
        row("a lost motion carried", "motion_stays_closed",
            "UPDATE motion SET state = 'carried' WHERE number = 12 AND state = 'fell'");
        row("a name put on a published list", "support_list_no_update",
            "UPDATE support_list SET entries = replace(entries, 'Anwen Maddock', 'Emyr Callis') "
            "WHERE entries LIKE '%Anwen Maddock%'");
        row("a published list without its reason", "support_list_no_update",
            "UPDATE support_list SET why_changed = 'No reason.' "
            "WHERE number = 2 AND why_changed <> 'No reason.'");
        row("another kind of support", "endorsement_change_no_update",
            "UPDATE endorsement SET kind = 'own' WHERE kind = 'supported'");
        row("a support withdrawn", "endorsement_change_no_update",
            "UPDATE endorsement_change SET status = 'withdrawn' WHERE endorsement_id = (SELECT "
            "endorsement_id "
            "FROM endorsement_change GROUP BY endorsement_id "
            "HAVING count(*) = 1 AND min(status) = 'in-force' ORDER BY endorsement_id LIMIT 1)");
        row("a seat recused", "roll_no_update",
            "UPDATE roll SET recused = 1 WHERE recused = 0 AND motion_id = "
            "(SELECT id FROM motion WHERE number = 15)");
    }

    void whatIsStoredMustBeWhatWasRecorded()
    {
        QFETCH(QString, trigger);
        QFETCH(QString, change);
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.rosette"));
        must(atomicWrite(copy, must(readFile(m_demo->path()))));
        QVERIFY(!must(verifyRecords(*m_demo->open(copy))).fault);
        tamper(copy, trigger, change);
        if (QTest::currentTestFailed())
            return;
        const Verification verification = must(verifyRecords(*m_demo->open(copy)));
        QVERIFY(verification.fault);
        QVERIFY(!verification.fault->sentence.isEmpty());
    }

private:
    std::unique_ptr<DemoFile> m_demo;
    std::vector<Record> m_records;
};

QTEST_GUILESS_MAIN(TestDemoRecords)
#include "tst_demorecords.moc"
