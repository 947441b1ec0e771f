// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/fingerprintwords.h"
#include "core/signing/publickey.h"
#include "tests/support/must.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace rosette;
using rosette::test::must;

namespace {

/// Made by minisign 0.11.
const QByteArray line = QByteArrayLiteral("RWSr4WdbAaTXVHFGSroe4ztN6cf3nu/POUhifXmjt51vCRWU9+Rev7xH");
const QByteArray file =
    QByteArrayLiteral("untrusted comment: minisign public key 54D7A4015B67E1AB\n") + line + '\n';

/// How many letters have to be changed, added or left out to make @p other of @p one.
int distance(const QByteArray &one, const QByteArray &other)
{
    std::vector<int> above(static_cast<size_t>(other.size()) + 1);
    for (size_t at = 0; at < above.size(); ++at)
        above[at] = static_cast<int>(at);
    for (qsizetype row = 1; row <= one.size(); ++row) {
        std::vector<int> here{static_cast<int>(row)};
        for (size_t at = 1; at < above.size(); ++at) {
            const bool same = one.at(row - 1) == other.at(static_cast<qsizetype>(at) - 1);
            here.push_back(std::min({above[at] + 1, here[at - 1] + 1, above[at - 1] + (same ? 0 : 1)}));
        }
        above = here;
    }
    return above.back();
}

} // namespace

class PublicKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyIsReadAndWrittenAsMinisignDoes_data();
    void aKeyIsReadAndWrittenAsMinisignDoes();
    void whatIsNoKeyIsRefused_data();
    void whatIsNoKeyIsRefused();
    void noOtherLineIsTheSameKey();
    void unsoundPointsAreRefused_data();
    void unsoundPointsAreRefused();
    void wrongSizesNeverVerify();
    void theFingerprintIsEightWordsOfTheKeyAlone();
    void noWordIsLikeAnother();
};

void PublicKeyTest::aKeyIsReadAndWrittenAsMinisignDoes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("file") << file;
    QTest::newRow("line") << line;
    QTest::newRow("line, pasted with spaces") << QByteArray("  " + line + " \n\n");
    QTest::newRow("file from Windows") << QByteArray(file).replace("\n", "\r\n");
    QTest::newRow("other comment") << QByteArray("untrusted comment: Ada's key\n" + line);
}

void PublicKeyTest::aKeyIsReadAndWrittenAsMinisignDoes()
{
    QFETCH(QByteArray, text);
    const PublicKey key = must(PublicKey::parse(text));
    QCOMPARE(key.id(), QStringLiteral("54D7A4015B67E1AB"));
    QCOMPARE(
        key.bytes.toHex(), QByteArray("71464aba1ee33b4de9c7f79eefcf3948627d79a3b79d6f091594f7e45ebfbc47"));
    QCOMPARE(key.base64(), line);
    QCOMPARE(key.fileText(), file);
}

void PublicKeyTest::whatIsNoKeyIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear Ada,\nhere is my key.\n");
    QTest::newRow("a character short") << line.chopped(1);
    QTest::newRow("four characters short") << line.chopped(4);
    QTest::newRow("four characters long") << QByteArray(line + "AAAA");
    QTest::newRow("a space inside") << QByteArray(line).insert(20, ' ');
    QTest::newRow("a letter of the other alphabet") << QByteArray(line).replace('/', '_');
    QTest::newRow("a line too many") << QByteArray(file + line);
    QTest::newRow("no comment before it") << QByteArray("my key\n" + line);
    QTest::newRow("another algorithm") << QByteArray("RUS" + line.mid(3));
    QTest::newRow("far too long") << QByteArray("untrusted comment: " + QByteArray(5000, 'x') + '\n' + line);
}

void PublicKeyTest::whatIsNoKeyIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<PublicKey> key = PublicKey::parse(text);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::InvalidInput);
    QVERIFY(key.error().message.endsWith(u'.'));
}

void PublicKeyTest::noOtherLineIsTheSameKey()
{
    const PublicKey key = must(PublicKey::parse(line));
    for (qsizetype bit = 0; bit < line.size() * 8; ++bit) {
        QByteArray other = line;
        other[bit / 8] = static_cast<char>(other.at(bit / 8) ^ (1 << (bit % 8)));
        const Result<PublicKey> parsed = PublicKey::parse(other);
        QVERIFY2(!parsed || !(*parsed == key), other.constData());
    }
}

void PublicKeyTest::unsoundPointsAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const char *hex) { QTest::newRow(name) << QByteArray(hex); };
    row("order 1", "0100000000000000000000000000000000000000000000000000000000000000");
    row("order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("order 4", "0000000000000000000000000000000000000000000000000000000000000000");
    row("order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
    row("order 1, not reduced", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");
    row("not on the curve", "0200000000000000000000000000000000000000000000000000000000000000");
}

void PublicKeyTest::unsoundPointsAreRefused()
{
    QFETCH(QByteArray, hex);
    const QByteArray bytes = QByteArray::fromHex(hex);
    QCOMPARE(bytes.size(), publicKeySize);
    QVERIFY(!isSoundPublicKey(bytes));
    const Result<PublicKey> key = PublicKey::parse(PublicKey{QByteArray(8, '\1'), bytes}.base64());
    QVERIFY(!key);
    QVERIFY(key.error().message.contains(QStringLiteral("not sound")));
}

void PublicKeyTest::wrongSizesNeverVerify()
{
    const QByteArray key = must(PublicKey::parse(line)).bytes;
    QVERIFY(isSoundPublicKey(key));
    QVERIFY(!isSoundPublicKey(key.chopped(1)));
    QVERIFY(!isSoundPublicKey({}));
    for (const qsizetype size : {0, 1, 63, 64, 65})
        QVERIFY(!verifies(key, "message", QByteArray(size, '\0')));
    QVERIFY(!verifies(key.chopped(1), "message", QByteArray(64, '\0')));
    QVERIFY(!verifies({}, {}, {}));
}

void PublicKeyTest::theFingerprintIsEightWordsOfTheKeyAlone()
{
    const PublicKey key = must(PublicKey::parse(line));
    // printf 'rosette/v1/key-fingerprint\n' and the 32 bytes, through sha256sum: 9d9eff599ce63959...
    QCOMPARE(wordFingerprint(key.bytes),
        QStringLiteral("parsley peanut zigzag gravel paprika unicorn damson gravel"));
    QByteArray other = key.bytes;
    other[31] = static_cast<char>(other.at(31) ^ 1);
    QVERIFY(wordFingerprint(other) != wordFingerprint(key.bytes));
}

void PublicKeyTest::noWordIsLikeAnother()
{
    QSet<QByteArray> beginnings;
    for (size_t at = 0; at < fingerprintWords.size(); ++at) {
        const QByteArray word(fingerprintWords[at]);
        QVERIFY2(word.size() >= 3 && word.size() <= 7, word.constData());
        QVERIFY(std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }));
        beginnings += word.left(4);
        for (size_t before = 0; before < at; ++before) {
            const QByteArray earlier(fingerprintWords[before]);
            QVERIFY2(earlier < word && !word.startsWith(earlier), word.constData());
            QVERIFY2(distance(earlier, word) >= 3, (earlier + ' ' + word).constData());
        }
    }
    QCOMPARE(beginnings.size(), 256);
}

QTEST_GUILESS_MAIN(PublicKeyTest)
#include "tst_publickey.moc"
