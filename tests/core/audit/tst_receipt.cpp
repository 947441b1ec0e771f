// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/receipt.h"

#include "signedchain.h"

#include <QTest>

using namespace rosette;
using namespace rosette::test;

class ReceiptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBallotHasAReceipt();
    void whatIsNoReceiptIsRefused_data();
    void whatIsNoReceiptIsRefused();
    void aKeyThatIsNotSoundSignsNone();
    void everyFlippedBitIsFound();
};

namespace {

Record ballot()
{
    SignedChain chain = SignedChain::ofCommittee();
    chain.open(u"motion"_qs);
    chain.cast(u"motion"_qs, u"Bea"_qs, u"for"_qs);
    return chain.records.back();
}

} // namespace

void ReceiptTest::aBallotHasAReceipt()
{
    const Record record = ballot();
    const Receipt receipt = must(verifyReceipt(receiptText(record)));
    QCOMPARE(receipt.head, record.hash);
    QCOMPARE(receipt.body.sequence, record.sequence);
    QVERIFY(receipt.code.isEmpty());
}

void ReceiptTest::whatIsNoReceiptIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("sentence");
    const QByteArray sound = receiptText(ballot());
    const SignedChain chain = SignedChain::ofCommittee();
    QTest::newRow("empty") << QByteArray() << u"not the receipt of a ballot"_qs;
    QTest::newRow("too long") << sound + QByteArray(1'000'000, ' ') << u"not the receipt of a ballot"_qs;
    QTest::newRow("of another act") << receiptText(chain.records.back()) << u"is not a ballot’s"_qs;
    QTest::newRow("cut off") << sound.chopped(9) << u"is damaged"_qs;
    QTest::newRow("a line more") << sound + "\n" << u"was changed"_qs;
    QTest::newRow("with a code") << QByteArray(sound).replace(
                                        "Signature: ", "Code: " + QByteArray(32, 'a') + "\nSignature: ")
                                 << u"was changed"_qs;
}

void ReceiptTest::whatIsNoReceiptIsRefused()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, sentence);
    const Result<Receipt> receipt = verifyReceipt(text);
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().message.contains(sentence), qPrintable(receipt.error().message));
}

/// Under the neutral point anybody's signature could verify.
void ReceiptTest::aKeyThatIsNotSoundSignsNone()
{
    RecordBody body = must(parseBody(ballot().body, 0));
    body.key = QByteArray(1, '\x01') + QByteArray(31, '\0');
    Record record = ballot();
    record.body = must(bytesOf(body));
    const Result<Receipt> receipt = verifyReceipt(receiptText(record));
    QVERIFY(!receipt);
    QVERIFY2(receipt.error().message.contains(u"does not match"_qs), qPrintable(receipt.error().message));
}

void ReceiptTest::everyFlippedBitIsFound()
{
    const QByteArray sound = receiptText(ballot());
    for (qsizetype at = 0; at < sound.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray text = sound;
            text[at] = static_cast<char>(text.at(at) ^ (1 << bit));
            QVERIFY2(!verifyReceipt(text), qPrintable(QString::number(at)));
        }
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
