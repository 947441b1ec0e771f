// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chainwalk.h"

#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class ChainWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundChainIsWalkedToItsEndInItsOrder();
    void itFindsWhatTheVerifierFinds_data();
    void itFindsWhatTheVerifierFinds();
    void anUnreadableRecordIsTheFaultUnlessOneCameBefore();
    void nothingIsToldOfRecordsAfterAFault();

private:
    std::vector<Record> m_records;
    ChainHead m_head;
};

namespace {

/// More than a few batches, and not a whole number of them.
constexpr std::size_t length = 1100;

std::optional<ChainFault> walked(const std::vector<Record> &records, const ChainHead &head)
{
    ChainWalk walk({});
    for (const Record &record : records)
        walk.feed(record);
    return walk.finish(head);
}

} // namespace

void ChainWalkTest::initTestCase()
{
    SignedChain chain = SignedChain::ofCommittee();
    for (int number = 0; chain.records.size() < length; ++number) {
        const QString motion = u"motion "_qs + QString::number(number);
        chain.open(motion);
        chain.cast(motion, u"Bea"_qs, u"for"_qs);
        chain.cast(motion, u"Dev"_qs, u"against"_qs);
    }
    m_records = chain.records;
    m_records.resize(length);
    m_head = headAfter(m_records.back());
}

void ChainWalkTest::aSoundChainIsWalkedToItsEndInItsOrder()
{
    std::vector<qint64> told;
    ChainWalk walk([&told](const Record &record, const RecordBody &body) {
        QCOMPARE(body.sequence, record.sequence);
        told.push_back(record.sequence);
    });
    for (const Record &record : m_records)
        walk.feed(record);
    QCOMPARE(walk.finish(m_head), std::nullopt);
    QCOMPARE(told.size(), length);
    for (std::size_t at = 0; at < told.size(); ++at)
        QCOMPARE(told[at], static_cast<qint64>(at) + 1);
}

void ChainWalkTest::itFindsWhatTheVerifierFinds_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("what");
    for (const int at : {1, 255, 256, 257, 1000, 1099})
        for (const char *what : {"body", "hash", "signature", "type", "dropped", "doubled"})
            QTest::addRow("%s %d", what, at) << at << QString::fromLatin1(what);
}

void ChainWalkTest::itFindsWhatTheVerifierFinds()
{
    QFETCH(const int, at);
    QFETCH(const QString, what);
    std::vector<Record> records = m_records;
    Record &record = records[static_cast<std::size_t>(at)];
    if (what == u"body")
        record.body[record.body.size() / 2] = '~';
    else if (what == u"hash")
        record.hash[0] = static_cast<char>(record.hash.at(0) ^ 1);
    else if (what == u"signature")
        record.signature[9] = static_cast<char>(record.signature.at(9) ^ 1);
    else if (what == u"type")
        record.type = RecordType::FindingAccepted;
    else if (what == u"dropped")
        records.erase(records.begin() + at);
    else
        records.insert(records.begin() + at, records[static_cast<std::size_t>(at)]);
    const std::optional<ChainFault> fault = walked(records, m_head);
    QVERIFY(fault.has_value());
    QCOMPARE(fault, faultOf(records, m_head));
}

void ChainWalkTest::anUnreadableRecordIsTheFaultUnlessOneCameBefore()
{
    const QString sentence = u"Record 301 cannot be read."_qs;
    for (const bool isBroken : {false, true}) {
        ChainWalk walk({});
        for (std::size_t at = 0; at < 300; ++at) {
            Record record = m_records[at];
            if (isBroken && at == 270)
                record.hash[0] = static_cast<char>(record.hash.at(0) ^ 1);
            walk.feed(record);
        }
        walk.feedUnreadable(sentence);
        const std::optional<ChainFault> fault = walk.finish(m_head);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->sequence, isBroken ? 271 : 301);
        QCOMPARE(fault->sentence == sentence, !isBroken);
    }
}

void ChainWalkTest::nothingIsToldOfRecordsAfterAFault()
{
    qint64 last = 0;
    ChainWalk walk([&last](const Record &record, const RecordBody &) { last = record.sequence; });
    for (std::size_t at = 0; at < length; ++at) {
        Record record = m_records[at];
        if (at == 500)
            record.signature[0] = static_cast<char>(record.signature.at(0) ^ 1);
        walk.feed(record);
    }
    QVERIFY(walk.finish(m_head).has_value());
    QCOMPARE(last, 500);
}

QTEST_GUILESS_MAIN(ChainWalkTest)
#include "tst_chainwalk.moc"
