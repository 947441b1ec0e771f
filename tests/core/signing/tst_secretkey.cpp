// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/secretkey.h"
#include "tests/core/signing/minisignprogram.h"
#include "tests/support/must.h"

#include <QSet>
#include <QTest>

#include <type_traits>

using namespace rosette;
using rosette::test::MinisignProgram;
using rosette::test::must;

static_assert(!std::is_copy_constructible_v<SecretKey> && std::is_move_constructible_v<SecretKey>);

namespace {

const QByteArray seed =
    QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

/// Made by minisign 0.11 with -G -W.
const QByteArray plainFile =
    QByteArrayLiteral("untrusted comment: minisign encrypted secret key\n"
                      "RWQAAEIyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAq+"
                      "FnWwGk11TJMilr1aTI7sioWQ1QY1yZFu"
                      "GN5BhrPYQL2rD2sGjl6HFGSroe4ztN6cf3nu/"
                      "POUhifXmjt51vCRWU9+Rev7xHAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
const QByteArray itsPublicKey = QByteArrayLiteral("RWSr4WdbAaTXVHFGSroe4ztN6cf3nu/POUhifXmjt51vCRWU9+Rev7xH");

/// The file of bytes that were changed after decoding.
QByteArray fileOf(const QByteArray &bytes)
{
    return "untrusted comment: a key\n" + bytes.toBase64() + '\n';
}

QByteArray bytesOf(const QByteArray &file)
{
    return QByteArray::fromBase64(file.split('\n').at(1));
}

} // namespace

class SecretKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSeedMakesTheKeyOfTheStandard();
    void everyNewKeyIsAnother();
    void aSignatureVerifiesForItsMessageAndKeyAlone();
    void aFileGivesTheSameKeyBack_data();
    void aFileGivesTheSameKeyBack();
    void aFileOfMinisignIsRead();
    void aWrongPassphraseIsRefused_data();
    void aWrongPassphraseIsRefused();
    void whatIsNoKeyFileIsRefused_data();
    void whatIsNoKeyFileIsRefused();
    void aFileOfAnotherLengthIsNoKeyFile();
    void anyBitOfAFileTurnedIsNoticed();
    void minisignSignsWithOurKey_data();
    void minisignSignsWithOurKey();
    void weReadWhatMinisignEncrypted();
};

void SecretKeyTest::aSeedMakesTheKeyOfTheStandard()
{
    const SecretKey key = SecretKey::fromSeed(seed); // RFC 8032, 7.1, test 1 has the message ""
    QCOMPARE(key.publicKey().bytes.toHex(),
        QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    QCOMPARE(
        key.sign({}).toHex(), QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                         "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    QCOMPARE(key.publicKey(), SecretKey::fromSeed(seed).publicKey()); // number and all
    QCOMPARE(key.publicKey().id(), QStringLiteral("1EA9293E12DBBA2E"));
}

void SecretKeyTest::everyNewKeyIsAnother()
{
    QSet<QByteArray> keys;
    QSet<QString> numbers;
    for (int count = 0; count < 100; ++count) {
        const PublicKey key = SecretKey::create().publicKey();
        QVERIFY(isSoundPublicKey(key.bytes));
        keys += key.bytes;
        numbers += key.id();
    }
    QCOMPARE(keys.size(), 100);
    QCOMPARE(numbers.size(), 100);
}

void SecretKeyTest::aSignatureVerifiesForItsMessageAndKeyAlone()
{
    const SecretKey key = SecretKey::create();
    const QByteArray message("for");
    const QByteArray signature = key.sign(message);
    const QByteArray owner = key.publicKey().bytes;
    QVERIFY(verifies(owner, message, signature));
    QVERIFY(!verifies(owner, "against", signature));
    QVERIFY(!verifies(SecretKey::create().publicKey().bytes, message, signature));
    for (int bit = 0; bit < 64 * 8; ++bit) {
        QByteArray other = signature;
        other[bit / 8] = static_cast<char>(other.at(bit / 8) ^ (1 << (bit % 8)));
        QVERIFY2(!verifies(owner, message, other), qPrintable(QString::number(bit)));
    }
    QVERIFY(!verifies(owner, message, signature + '\0'));
    QVERIFY(!verifies(owner, message, signature.chopped(1)));
    QVERIFY(!verifies(owner + 'x', message, signature));
}

void SecretKeyTest::aFileGivesTheSameKeyBack_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("none") << QString();
    QTest::newRow("words") << QStringLiteral("correct horse battery staple");
    QTest::newRow("Welsh") << QString::fromUtf8("tŷ gŵyl");
    QTest::newRow("a space at the end") << QStringLiteral("open ");
    QTest::newRow("long") << QString(5000, u'x');
}

void SecretKeyTest::aFileGivesTheSameKeyBack()
{
    QFETCH(QString, passphrase);
    const SecretKey key = SecretKey::create();
    const QByteArray text = must(key.fileText(passphrase, Strength::Interactive));
    QCOMPARE(must(SecretKey::isEncrypted(text)), !passphrase.isEmpty());
    const SecretKey same = must(SecretKey::fromFileText(text, passphrase));
    QCOMPARE(same.publicKey(), key.publicKey());
    QCOMPARE(same.sign("message"), key.sign("message"));
    if (!passphrase.isEmpty())
        QVERIFY(must(key.fileText(passphrase, Strength::Interactive)) != text); // another salt each time
}

void SecretKeyTest::aFileOfMinisignIsRead()
{
    QCOMPARE(must(SecretKey::isEncrypted(plainFile)), false);
    const SecretKey key = must(SecretKey::fromFileText(plainFile, QStringLiteral("not needed")));
    QCOMPARE(key.publicKey().base64(), itsPublicKey);
}

void SecretKeyTest::aWrongPassphraseIsRefused_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("none") << QString();
    QTest::newRow("another") << QStringLiteral("cafe\u0301 ");
    QTest::newRow("another case") << QStringLiteral("Cafe\u0301");
    QTest::newRow("the same to the eye") << QStringLiteral("caf\u00e9");
}

void SecretKeyTest::aWrongPassphraseIsRefused()
{
    QFETCH(QString, typed);
    const QByteArray text =
        must(SecretKey::create().fileText(QStringLiteral("cafe\u0301"), Strength::Interactive));
    const Result<SecretKey> key = SecretKey::fromFileText(text, typed);
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::NotAllowed);
    QCOMPARE(key.error().message, QStringLiteral("That is not the passphrase of this key."));
}

void SecretKeyTest::whatIsNoKeyFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray plain = bytesOf(plainFile);
    const auto row = [&plain](const char *name, qsizetype at, const QByteArray &bytes) {
        QTest::newRow(name) << fileOf(QByteArray(plain).replace(at, bytes.size(), bytes));
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a public key") << QByteArray("untrusted comment: x\n" + itsPublicKey + '\n');
    QTest::newRow("far too long") << QByteArray("untrusted comment: " + QByteArray(5000, 'x') + '\n');
    QTest::newRow("no comment") << plainFile.split('\n').at(1);
    QTest::newRow("a line too many") << QByteArray(plainFile + "more\n");
    QTest::newRow("too short") << fileOf(plain.chopped(1));
    QTest::newRow("too long") << fileOf(plain + 'x');
    QTest::newRow("no padding") << QByteArray(plainFile).replace("=", "");
    QTest::newRow("another signature") << fileOf("ED" + plain.mid(2));
    row("another cipher", 2, "XX");
    row("half a cipher", 2, QByteArray("S\0", 2));
    row("another checksum", 4, "B3");
    row("a public half of another key", 100, "other");
    row("a checksum that does not fit", 130, "x");
    // Encrypted, with limits that nobody may be made to meet: scrypt is not even begun.
    const QByteArray encrypted = QByteArray(plain).replace(2, 2, "Sc");
    const auto limits = [&encrypted](const char *name, const char *operations, const char *memory) {
        QTest::newRow(name) << fileOf(QByteArray(encrypted).replace(
            38, 16, QByteArray::fromHex(operations) + QByteArray::fromHex(memory)));
    };
    limits("no work at all", "0000000000000000", "0000000000000000");
    limits("too little work", "ff7f000000000000", "0000000100000000");
    limits("too much work", "0100000200000000", "0000004000000000");
    limits("too little memory", "0000000200000000", "ffffff0000000000");
    limits("too much memory", "0000000200000000", "0100004000000000");
    limits("all the memory there is", "0000000200000000", "ffffffffffffffff");
}

void SecretKeyTest::whatIsNoKeyFileIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<SecretKey> key = SecretKey::fromFileText(text, QStringLiteral("x"));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::InvalidInput);
    QVERIFY(key.error().message.endsWith(u'.'));
}

void SecretKeyTest::aFileOfAnotherLengthIsNoKeyFile()
{
    const QByteArray bytes = bytesOf(must(SecretKey::fromSeed(seed).fileText({})));
    for (const QByteArray &other : {bytes.chopped(1), bytes.chopped(4), bytes.chopped(100), bytes + "x"}) {
        const Result<SecretKey> key = SecretKey::fromFileText(fileOf(other), {});
        QVERIFY(!key);
        QVERIFY(key.error().message.contains(QStringLiteral("212 characters")));
    }
}

void SecretKeyTest::anyBitOfAFileTurnedIsNoticed()
{
    const SecretKey key = SecretKey::fromSeed(seed);
    const QByteArray bytes = bytesOf(must(key.fileText({})));
    for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
        const qsizetype byte = bit / 8;
        if (byte >= 6 && byte < 54) // the salt and limits of no passphrase
            continue;
        QByteArray other = bytes;
        other[byte] = static_cast<char>(other.at(byte) ^ (1 << (bit % 8)));
        QVERIFY2(!SecretKey::fromFileText(fileOf(other), {}), qPrintable(QString::number(bit)));
    }
}

void SecretKeyTest::minisignSignsWithOurKey_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::newRow("unencrypted") << QString();
    QTest::newRow("encrypted") << QStringLiteral("open sesame");
}

void SecretKeyTest::minisignSignsWithOurKey()
{
    QFETCH(QString, passphrase);
    const MinisignProgram minisign;
    const SecretKey key = SecretKey::create();
    minisign.write(QStringLiteral("key"), must(key.fileText(passphrase, Strength::Interactive)));
    minisign.write(QStringLiteral("data"), "the data");
    QVERIFY(minisign.run({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("key"),
                             QStringLiteral("-m"), QStringLiteral("data")},
        passphrase + u'\n'));
    QVERIFY(minisign.run({QStringLiteral("-V"), QStringLiteral("-P"),
        QString::fromLatin1(key.publicKey().base64()), QStringLiteral("-m"), QStringLiteral("data")}));
    minisign.write(QStringLiteral("pub"), key.publicKey().fileText());
    QVERIFY(minisign.run({QStringLiteral("-V"), QStringLiteral("-p"), QStringLiteral("pub"),
        QStringLiteral("-m"), QStringLiteral("data")}));
}

void SecretKeyTest::weReadWhatMinisignEncrypted()
{
    const MinisignProgram minisign;
    QVERIFY(minisign.run({QStringLiteral("-G"), QStringLiteral("-p"), QStringLiteral("pub"),
                             QStringLiteral("-s"), QStringLiteral("key")},
        QStringLiteral("open sesame\nopen sesame\n")));
    const SecretKey key =
        must(SecretKey::fromFileText(minisign.read(QStringLiteral("key")), QStringLiteral("open sesame")));
    const PublicKey published = must(PublicKey::parse(minisign.read(QStringLiteral("pub"))));
    QCOMPARE(key.publicKey(), published);
    // minisign leaves out the leading zeros of the number, which one key in sixteen has.
    QByteArray number = key.publicKey().id().toLatin1();
    while (number.startsWith('0'))
        number.remove(0, 1);
    QCOMPARE(minisign.read(QStringLiteral("pub")),
        "untrusted comment: minisign public key " + number + '\n' + key.publicKey().base64() + '\n');
}

QTEST_GUILESS_MAIN(SecretKeyTest)
#include "tst_secretkey.moc"
