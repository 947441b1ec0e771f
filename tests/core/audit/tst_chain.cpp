// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

#include <QTest>

using namespace rosette;

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsFollowEachOther();
    void aRecordSaysWhatWasDone();
    void impossibleActsAreNotChained();
    void anUnbrokenChainIsFound();
    void everyFlippedBitIsFound();
    void everyOtherTypeIsFound();
    void everyOtherSequenceIsFound();
    void droppedDoubledAndSwappedRecordsAreFound();
    void aCutOrLengthenedChainIsFound();
    void aRewrittenTailIsFound();
    void forgedBodiesAreFound_data();
    void forgedBodiesAreFound();
    void theFirstFaultIsKept();
    void aRecordThatCannotBeReadIsAFault();
    void onlyARecordsBodyIsRead();
};

namespace {

Act actAt(int minute)
{
    constexpr std::array types{RecordType::BallotCast, RecordType::SeatEnrolled, RecordType::MotionOpened};
    return {types[static_cast<std::size_t>(minute) % types.size()],
        QStringLiteral("6f1c2b64-0f4e-4c0a-9a52-3b6f6f0a7d11"),
        QDateTime(QDate(2026, 10, 7), QTime(9, minute), Qt::UTC),
        {{QStringLiteral("motion"), QStringLiteral("d0c5b5a1-6d5e-4c39-8d0e-0a4cb6d5c001")},
            {QStringLiteral("number"), minute}}};
}

struct Chain
{
    std::vector<Record> records;
    ChainHead head;
};

Chain chainOf(int length)
{
    Chain made;
    for (int minute = 1; minute <= length; ++minute) {
        made.records.push_back(*chain(made.head, actAt(minute)));
        made.head = headAfter(made.records.back());
    }
    return made;
}

std::optional<ChainFault> faultOf(const std::vector<Record> &records, const ChainHead &head)
{
    ChainVerifier verifier;
    for (const Record &record : records)
        verifier.feed(record);
    return verifier.finish(head);
}

/// Whether the fault is found at the record and its sentence names it by number.
bool isNamed(const std::optional<ChainFault> &fault, qint64 sequence)
{
    return fault && fault->sequence == sequence &&
           fault->sentence.contains(QStringLiteral("ecord %1 ").arg(sequence));
}

QString sentenceOf(const std::vector<Record> &records, const ChainHead &head)
{
    const std::optional<ChainFault> fault = faultOf(records, head);
    return fault ? fault->sentence : QString();
}

} // namespace

void ChainTest::recordsFollowEachOther()
{
    QCOMPARE(noParent(), QByteArray(32, 0));
    const Chain made = chainOf(2);
    QCOMPARE(made.records[0].sequence, 1);
    QCOMPARE(made.records[1].sequence, 2);
    QCOMPARE(made.head, (ChainHead{2, made.records[1].hash}));
    QCOMPARE(made.records[0].hash, digest(Domain::Record, made.records[0].body));
    const QString parent = QString::fromLatin1(made.records[0].hash.toHex());
    QCOMPARE(QString::fromUtf8(made.records[1].body),
        QStringLiteral(R"({"act":"motion-opened","actor":"6f1c2b64-0f4e-4c0a-9a52-3b6f6f0a7d11","at":)"
                       R"("2026-10-07T09:02:00.000Z","parent":"%1","payload":{"motion":)"
                       R"("d0c5b5a1-6d5e-4c39-8d0e-0a4cb6d5c001","number":2},"sequence":2,"version":1})")
            .arg(parent));
    QVERIFY(made.records[0].body.contains(QByteArray(64, '0')));
}

void ChainTest::aRecordSaysWhatWasDone()
{
    for (const EnumKey<RecordType> &type : recordTypeKeys) {
        Act act = actAt(1);
        act.type = type.value;
        const Result<Record> record = chain({}, act);
        QVERIFY(record);
        QVERIFY(*actOf(*record) == act);
        QVERIFY(record->type == act.type);
    }
}

void ChainTest::impossibleActsAreNotChained()
{
    Act timeless = actAt(1);
    timeless.at = {};
    QCOMPARE(chain({}, timeless).error().code, ErrorCode::Internal);
    Act fractional = actAt(1);
    fractional.payload.insert(QStringLiteral("share"), 0.5);
    QCOMPARE(chain({}, fractional).error().message,
        QStringLiteral("The field “payload.share” of a record has no canonical form."));
}

void ChainTest::anUnbrokenChainIsFound()
{
    const Chain made = chainOf(30);
    ChainVerifier verifier;
    for (const Record &record : made.records)
        QVERIFY(verifier.feed(record));
    QVERIFY(!verifier.finish(made.head));
    QVERIFY(!faultOf({}, {}));
}

void ChainTest::everyFlippedBitIsFound()
{
    const Chain made = chainOf(4);
    for (std::size_t at = 0; at < made.records.size(); ++at) {
        for (QByteArray Record::*column : {&Record::body, &Record::hash}) {
            const qsizetype size = (made.records[at].*column).size();
            for (qsizetype bit = 0; bit < 8 * size; ++bit) {
                std::vector<Record> records = made.records;
                char &byte = (records[at].*column)[bit / 8];
                byte = static_cast<char>(byte ^ (1 << (bit % 8)));
                QVERIFY(isNamed(faultOf(records, made.head), static_cast<qint64>(at) + 1));
            }
        }
    }
    QCOMPARE(sentenceOf({made.records[1]}, made.head),
        QStringLiteral("Record 1 is missing: number 2 stands in its place."));
    std::vector<Record> records = made.records;
    records[2].body[0] = '[';
    QCOMPARE(sentenceOf(records, made.head),
        QStringLiteral("Record 3 was changed: its text does not match its hash."));
}

void ChainTest::everyOtherTypeIsFound()
{
    const Chain made = chainOf(4);
    for (std::size_t at = 0; at < made.records.size(); ++at)
        for (const EnumKey<RecordType> &type : recordTypeKeys) {
            std::vector<Record> records = made.records;
            records[at].type = type.value;
            const bool same = type.value == made.records[at].type;
            QCOMPARE(isNamed(faultOf(records, made.head), static_cast<qint64>(at) + 1), !same);
        }
    std::vector<Record> records = made.records;
    records[0].type = RecordType::BallotCast;
    QCOMPARE(sentenceOf(records, made.head),
        QStringLiteral(
            "Record 1 was changed: it is filed as “ballot-cast”, but its text says “seat-enrolled”."));
}

void ChainTest::everyOtherSequenceIsFound()
{
    const Chain made = chainOf(4);
    for (std::size_t at = 0; at < made.records.size(); ++at)
        for (int bit = 0; bit < 63; ++bit) {
            std::vector<Record> records = made.records;
            records[at].sequence ^= qint64(1) << bit;
            QVERIFY(isNamed(faultOf(records, made.head), static_cast<qint64>(at) + 1));
        }
}

void ChainTest::droppedDoubledAndSwappedRecordsAreFound()
{
    const Chain made = chainOf(6);
    for (std::size_t at = 0; at + 1 < made.records.size(); ++at) {
        const auto offset = static_cast<std::ptrdiff_t>(at);
        const auto number = static_cast<qint64>(at) + 1;
        std::vector<Record> dropped = made.records;
        dropped.erase(dropped.begin() + offset);
        QVERIFY(isNamed(faultOf(dropped, made.head), number));
        std::vector<Record> doubled = made.records;
        doubled.insert(doubled.begin() + offset, made.records[at]);
        QVERIFY(isNamed(faultOf(doubled, made.head), number + 1));
        std::vector<Record> swapped = made.records;
        std::swap(swapped[at], swapped[at + 1]);
        QVERIFY(isNamed(faultOf(swapped, made.head), number));
        std::swap(swapped[at].sequence, swapped[at + 1].sequence);
        QVERIFY(isNamed(faultOf(swapped, made.head), number));
        QCOMPARE(sentenceOf(swapped, made.head),
            QStringLiteral("Record %1 was moved: its text says that it is number %2.")
                .arg(number)
                .arg(number + 1));
    }
}

void ChainTest::aCutOrLengthenedChainIsFound()
{
    const Chain made = chainOf(5);
    const std::vector<Record> cut(made.records.begin(), made.records.end() - 2);
    QCOMPARE(sentenceOf(cut, made.head), QStringLiteral("Record 4 is missing: there should be 5 records."));
    QCOMPARE(sentenceOf({}, made.head), QStringLiteral("Record 1 is missing: there should be 5 records."));
    QCOMPARE(sentenceOf(made.records, headAfter(made.records[2])),
        QStringLiteral("Record 4 was added: there should be 3 records."));
    QVERIFY(isNamed(faultOf(cut, made.head), 4));
}

void ChainTest::aRewrittenTailIsFound()
{
    const Chain made = chainOf(3);
    std::vector<Record> rewritten = made.records;
    rewritten[2] = *chain(headAfter(made.records[1]), actAt(7));
    QCOMPARE(
        sentenceOf(rewritten, made.head), QStringLiteral("Record 3 is not the one that was recorded last."));
    rewritten = made.records;
    rewritten[1] = *chain(headAfter(made.records[0]), actAt(7));
    QCOMPARE(sentenceOf(rewritten, made.head),
        QStringLiteral("Record 3 does not follow the one before it: it names another parent."));
}

void ChainTest::forgedBodiesAreFound_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replace");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *find, const char *replace, const char *sentence) {
        QTest::newRow(name) << QByteArray(find) << QByteArray(replace) << QString::fromUtf8(sentence);
    };
    row("not canonical", "\"number\":1", "\"number\": 1", "The text of record 1 is damaged.");
    row("unknown act", "seat-enrolled", "seat-painted",
        "Record 1 is about an act that this version does not know.");
    row("missing field", "\"actor\":\"6f1c2b64-0f4e-4c0a-9a52-3b6f6f0a7d11\",", "",
        "Record 1 lacks what every record says.");
    row("one field more", "\"version\":1", "\"version\":1,\"virtue\":1",
        "Record 1 lacks what every record says.");
    row("field of another type", "\"sequence\":1", "\"sequence\":\"1\"",
        "Record 1 lacks what every record says.");
    row("another version", "\"version\":1", "\"version\":2", "Record 1 lacks what every record says.");
    row("time in another form", "09:01:00.000Z", "09:01:00Z", "Record 1 lacks what every record says.");
    row("another sequence", "\"sequence\":1", "\"sequence\":8",
        "Record 1 was moved: its text says that it is number 8.");
    row("short parent", "\"parent\":\"00", "\"parent\":\"", "Record 1 lacks what every record says.");
    row("parent in capitals", "\"parent\":\"00", "\"parent\":\"AA", "Record 1 lacks what every record says.");
    row("another parent", "\"parent\":\"00", "\"parent\":\"01",
        "Record 1 does not follow the one before it: it names another parent.");
}

/// A forger who knows the format computes the hash anew; each of these is still no record.
void ChainTest::forgedBodiesAreFound()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    Record record = chainOf(1).records.front();
    QVERIFY(record.body.contains(find));
    record.body.replace(record.body.indexOf(find), find.size(), replace);
    record.hash = digest(Domain::Record, record.body);
    QTEST(sentenceOf({record}, headAfter(record)), "sentence");
}

void ChainTest::theFirstFaultIsKept()
{
    const Chain made = chainOf(5);
    ChainVerifier verifier;
    QVERIFY(verifier.feed(made.records[0]));
    QVERIFY(!verifier.feed(made.records[2]));
    QVERIFY(!verifier.feed(made.records[1]));
    QCOMPARE(verifier.finish(made.head)->sentence,
        QStringLiteral("Record 2 is missing: number 3 stands in its place."));
}

void ChainTest::aRecordThatCannotBeReadIsAFault()
{
    const Chain made = chainOf(3);
    ChainVerifier verifier;
    QVERIFY(verifier.feed(made.records[0]));
    verifier.feedUnreadable(QStringLiteral("Record 2 is in a foreign hand."));
    QVERIFY(!verifier.feed(made.records[1]));
    QCOMPARE(verifier.finish(made.head), (ChainFault{2, QStringLiteral("Record 2 is in a foreign hand.")}));

    ChainVerifier faulty;
    QVERIFY(!faulty.feed(made.records[1]));
    faulty.feedUnreadable(QStringLiteral("Record 3 is in a foreign hand."));
    QCOMPARE(faulty.finish(made.head)->sequence, 1);
}

void ChainTest::onlyARecordsBodyIsRead()
{
    Record record = chainOf(1).records.front();
    record.body = "{}";
    const Result<Act> act = actOf(record);
    QVERIFY(!act);
    QCOMPARE(act.error().code, ErrorCode::Tampered);
}

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
