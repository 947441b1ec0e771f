// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "core/signing/publickey.h"
#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

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

struct Chain
{
    std::vector<Record> records;
    ChainHead head;
};

/// The first @p length records of a committee.
Chain chainOf(std::size_t length)
{
    SignedChain whole = SignedChain::ofCommittee();
    whole.open(u"motion"_qs);
    whole.cast(u"motion"_qs, u"Bea"_qs, u"for"_qs);
    whole.cast(u"motion"_qs, u"Dev"_qs, u"against"_qs);
    for (int more = 0; whole.records.size() < length; ++more)
        whole.add(RecordType::FindingAccepted, u"Ada"_qs,
            {{u"contest"_qs, SignedChain::id(u"contest"_qs)}, {u"code"_qs, u"missing-photo"_qs},
                {u"subject"_qs, QString::number(more)}});
    whole.records.resize(length);
    return Chain{whole.records, headAfter(whole.records.back())};
}

/// What somebody might put in the place of a record.
Act another()
{
    return {RecordType::FindingAccepted, SignedChain::id(u"Ada"_qs),
        QDateTime(QDate(2026, 10, 7), QTime(12, 0), Qt::UTC),
        {{u"contest"_qs, SignedChain::id(u"contest"_qs)}, {u"code"_qs, u"other"_qs},
            {u"subject"_qs, QString()}}};
}

Signer keeper()
{
    return {SignedChain::key(u"keeper"_qs).publicKey().bytes,
        [](const QByteArray &message) { return SignedChain::key(u"keeper"_qs).sign(message); }};
}

/// Whether the fault is found at the record and its sentence names it by number.
bool isNamed(const std::optional<ChainFault> &fault, qint64 sequence)
{
    return fault && fault->sequence == sequence &&
           fault->sentence.contains(QStringLiteral("ecord %1 ").arg(sequence));
}

} // namespace

void ChainTest::recordsFollowEachOther()
{
    QCOMPARE(noParent(), QByteArray(32, 0));
    const Chain made = chainOf(2);
    QCOMPARE(made.head, (ChainHead{2, made.records[1].hash}));
    const RecordBody body = *parseBody(made.records[1].body, 2);
    QCOMPARE(body.parent, made.records[0].hash);
    QCOMPARE(body.committee, made.records[0].hash);
    const QByteArray expected = digest(Domain::Link,
        made.records[0].hash + "seat-enrolled\n\n" + digest(Domain::Body, made.records[1].body));
    QCOMPARE(made.records[1].hash, expected);
    QVERIFY(verifies(
        body.key, "rosette/v1/signature/seat-enrolled\n" + made.records[1].body, made.records[1].signature));
    QVERIFY(made.records[0].body.contains(QByteArray(64, '0')));
}

void ChainTest::aRecordSaysWhatWasDone()
{
    const Act act{RecordType::FindingAccepted, SignedChain::id(u"Ada"_qs),
        QDateTime(QDate(2026, 10, 7), QTime(9, 1), Qt::UTC),
        {{u"contest"_qs, SignedChain::id(u"contest"_qs)}, {u"code"_qs, u"missing-photo"_qs},
            {u"subject"_qs, QString()}}};
    const Result<Record> record = chain({}, noParent(), act, keeper());
    QVERIFY(record);
    QVERIFY(*actOf(*record) == act);
    QVERIFY(record->type == act.type);
}

void ChainTest::impossibleActsAreNotChained()
{
    Act act{RecordType::FindingAccepted, SignedChain::id(u"Ada"_qs), {}, {}};
    QCOMPARE(chain({}, noParent(), act, keeper()).error().code, ErrorCode::Internal);
    act.at = QDateTime(QDate(2026, 10, 7), QTime(9, 1), Qt::UTC);
    act.payload.insert(QStringLiteral("share"), 0.5);
    QCOMPARE(chain({}, noParent(), act, keeper()).error().message,
        QStringLiteral("The field “payload.share” of a record has no canonical form."));
    const Signer locked{keeper().key, [](const QByteArray &) {
                            return Error{ErrorCode::Locked, QStringLiteral("Locked."), {}};
                        }};
    act.payload = {};
    QCOMPARE(chain({}, noParent(), act, locked).error().code, ErrorCode::Locked);
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
        for (QByteArray Record::*column : {&Record::body, &Record::hash, &Record::signature}) {
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
    QCOMPARE(sentenceOf(records, made.head), QStringLiteral("The text of record 3 is damaged."));
    records = made.records;
    records[2].hash[0] = static_cast<char>(~records[2].hash[0]);
    QCOMPARE(sentenceOf(records, made.head),
        QStringLiteral("Record 3 was changed: its text does not match its hash."));
    records = made.records;
    records[2].signature[0] = static_cast<char>(~records[2].signature[0]);
    QCOMPARE(sentenceOf(records, made.head),
        QStringLiteral("Record 3 was changed: its signature does not match its text."));
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
            "Record 1 was changed: it is filed as “ballot-cast”, but its text says “committee-created”."));
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
    rewritten[2] = *chain(headAfter(made.records[1]), made.records[0].hash, another(), keeper());
    QCOMPARE(
        sentenceOf(rewritten, made.head), QStringLiteral("Record 3 is not the one that was recorded last."));
    rewritten = made.records;
    rewritten[1] = *chain(headAfter(made.records[0]), made.records[0].hash, another(), keeper());
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
    row("not canonical", "\"voting\":true", "\"voting\": true", "The text of record 2 is damaged.");
    row("unknown act", "seat-enrolled", "seat-painted",
        "Record 2 is about an act that this version does not know.");
    row("missing field", "\"version\":2", "\"versions\":2", "Record 2 lacks what every record says.");
    row("one field more", "\"version\":2", "\"version\":2,\"virtue\":1",
        "Record 2 lacks what every record says.");
    row("field of another type", "\"sequence\":2", "\"sequence\":\"2\"",
        "Record 2 lacks what every record says.");
    row("another version", "\"version\":2", "\"version\":3", "Record 2 lacks what every record says.");
    row("before signatures", "\"version\":2", "\"version\":1",
        "Record 2 was made before records were signed; this version does not read it.");
    row("time in another form", ":00.000Z", ":00Z", "Record 2 lacks what every record says.");
    row("another sequence", "\"sequence\":2", "\"sequence\":8",
        "Record 2 was moved: its text says that it is number 8.");
    row("short parent", "\"parent\":\"", "\"parent\":\"0", "Record 2 lacks what every record says.");
    row("a field that seats have not",
        "\"role\":", "\"rank\":\"high\",\"role\":", "Record 2 does not say what such a record says: “rank”.");
    row("a field that is no day", "2025-03-08", "2025-02-30",
        "Record 2 does not say what such a record says: “from”.");
    row("an actor that is none", "\"actor\":\"", "\"actor\":\"x", "Record 2 lacks what every record says.");
}

/// A forger who knows the format and has the key computes hash and signature anew; each of these is still no
/// record.
void ChainTest::forgedBodiesAreFound()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replace);
    const Chain made = chainOf(2);
    Record record = made.records.back();
    QVERIFY(record.body.contains(find));
    record.body.replace(record.body.indexOf(find), find.size(), replace);
    record.hash = linkHash(made.records[0].hash, record.type, {}, bodyDigest(record.body));
    record.signature = *keeper().sign(signedBytes(record.type, record.body));
    QTEST(sentenceOf({made.records[0], record}, headAfter(record)), "sentence");
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
