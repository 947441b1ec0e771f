// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/receipt.h"
#include "core/signing/minisignature.h"
#include "tests/core/audit/signedchain.h"
#include "tests/support/mutation.h"

#include <QTest>

using namespace rosette;
using rosette::test::must;
using rosette::test::Mutation;
using rosette::test::SignedChain;

namespace {

constexpr int tries = 20'000;

} // namespace

/// Files from outside, damaged some thousand times each: nothing crashes, and nothing is taken for what it is
/// not. With the sanitizers this also finds reads past an end.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noReceiptIsTakenButItself_data()
    {
        QTest::addColumn<QByteArray>("receipt");
        SignedChain chain = SignedChain::ofCommittee();
        chain.open(u"Zoe"_qs);
        chain.cast(u"Zoe"_qs, u"Bea"_qs, u"for"_qs);
        QTest::newRow("by name") << receiptText(chain.records.back());
        QTest::newRow("unattributed") << markReceipt();
    }

    void noReceiptIsTakenButItself()
    {
        QFETCH(QByteArray, receipt);
        QVERIFY(verifyReceipt(receipt));
        Mutation mutation(1);
        for (int left = tries; left > 0; --left) {
            const QByteArray damaged = mutation.of(receipt);
            QVERIFY2(damaged == receipt || !verifyReceipt(damaged) || isOtherCode(damaged, receipt),
                damaged.constData());
        }
    }

    void noSignatureFileIsTakenButItself()
    {
        const SecretKey key = SignedChain::key(u"Ada"_qs);
        const QByteArray data = "a certificate\n";
        const QByteArray file = signatureText(key, data, u"rosette certificate"_qs);
        QVERIFY(verifyOurSignatureText(key.publicKey(), data, file));
        Mutation mutation(2);
        for (int left = tries; left > 0; --left) {
            const QByteArray damaged = mutation.of(file);
            if (damaged == file)
                continue;
            QVERIFY2(!verifyOurSignatureText(key.publicKey(), data, damaged), damaged.constData());
            // The first line is not signed: minisign takes any.
            QVERIFY2(!verifySignatureText(key.publicKey(), data, damaged) ||
                         signedPart(damaged) == signedPart(file),
                damaged.constData());
        }
    }

    void noDataIsTakenForOther()
    {
        const SecretKey key = SignedChain::key(u"Ada"_qs);
        const QByteArray data = "{\"certificate\":1,\"roll\":[\"Ada\",\"Bea\"]}\n";
        const QByteArray file = signatureText(key, data, u"rosette certificate"_qs);
        Mutation mutation(3);
        for (int left = tries; left > 0; --left) {
            const QByteArray damaged = mutation.of(data);
            QVERIFY2(damaged == data || !verifyOurSignatureText(key.publicKey(), damaged, file),
                damaged.constData());
        }
    }

    /// What is read of a damaged public key is a sound key that is written as it was read.
    void aPublicKeyHasOneSpelling()
    {
        const QByteArray file = SignedChain::key(u"Ada"_qs).publicKey().fileText();
        QVERIFY(PublicKey::parse(file));
        Mutation mutation(4);
        for (int left = tries; left > 0; --left) {
            const QByteArray damaged = mutation.of(file);
            const Result<PublicKey> key = PublicKey::parse(damaged);
            QVERIFY2(!key || (isSoundPublicKey(key->bytes) && damaged.contains(key->base64())),
                damaged.constData());
        }
    }

    void noSecretKeyIsReadButItself()
    {
        const SecretKey key = SignedChain::key(u"Ada"_qs);
        const QByteArray file = must(key.fileText({}));
        Mutation mutation(5);
        for (int left = tries; left > 0; --left) {
            const QByteArray damaged = mutation.of(file);
            const Result<SecretKey> read = SecretKey::fromFileText(damaged, {});
            QVERIFY2(!read || read->publicKey() == key.publicKey(), damaged.constData());
        }
    }

private:
    static QByteArray markReceipt()
    {
        SignedChain chain = SignedChain::ofCommittee();
        const QString zeros(64, u'0');
        return receiptText(
            chain.add(RecordType::BallotMarked, u"Bea"_qs,
                {{u"ballot"_qs, SignedChain::id(u"ballot"_qs)}, {u"motion"_qs, SignedChain::id(u"motion"_qs)},
                    {u"round"_qs, 1}, {u"seat"_qs, SignedChain::id(u"Bea"_qs)}, {u"version"_qs, 1},
                    {u"channel"_qs, u"own"_qs}, {u"rollHash"_qs, zeros}, {u"ruleHash"_qs, zeros},
                    {u"previous"_qs, zeros}}),
            QByteArray(16, 'c'));
    }

    /// Nobody signed the code of an unattributed ballot, and nobody could; the rest must be as it was.
    static bool isOtherCode(const QByteArray &one, const QByteArray &other)
    {
        const auto without = [](const QByteArray &text) {
            const qsizetype at = text.indexOf("\nCode: ");
            return at < 0 ? text : text.left(at) + text.mid(text.indexOf('\n', at + 1));
        };
        return one.contains("\nCode: ") && without(one) == without(other);
    }

    static QByteArray signedPart(const QByteArray &file) { return file.mid(file.indexOf('\n')); }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
