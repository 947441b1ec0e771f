// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/minisignature.h"
#include "core/signing/secretkey.h"
#include "tests/core/signing/minisignprogram.h"
#include "tests/support/must.h"

#include <QRegularExpression>
#include <QTest>

using namespace rosette;
using rosette::test::MinisignProgram;
using rosette::test::must;

namespace {

const QByteArray data("The committee's decision.\n");
const QString comment = QString::fromUtf8("motion 14, Tŷ Gwyn");

QByteArray turned(QByteArray text, qsizetype bit)
{
    text[bit / 8] = static_cast<char>(text.at(bit / 8) ^ (1 << (bit % 8)));
    return text;
}

} // namespace

class MinisignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsOwnerAndItsDataVerify();
    void anyBitTurnedIsNoticed();
    void anyLineOfAnotherSignatureIsNoticed();
    void whatIsOutOfFormIsRefused_data();
    void whatIsOutOfFormIsRefused();
    void aCommentStaysOneLine();
    void minisignAcceptsOurs_data();
    void minisignAcceptsOurs();
    void weAcceptMinisigns();
    void theOldKindIsRefused();

private:
    const SecretKey m_key = SecretKey::create();
    const PublicKey m_owner = m_key.publicKey();
    const QByteArray m_text = signatureText(m_key, data, comment);
};

void MinisignatureTest::itsOwnerAndItsDataVerify()
{
    QCOMPARE(must(verifySignatureText(m_owner, data, m_text)), comment);
    QCOMPARE(must(verifyOurSignatureText(m_owner, data, m_text)), comment);
    QCOMPARE(signatureText(m_key, data, comment), m_text);
    const Result<QString> other = verifySignatureText(SecretKey::create().publicKey(), data, m_text);
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::Tampered);
    // A key that only claims to be the owner's.
    QVERIFY(!verifySignatureText({m_owner.number, SecretKey::create().publicKey().bytes}, data, m_text));
    QVERIFY(!verifySignatureText({QByteArray(8, 'x'), m_owner.bytes}, data, m_text));
}

void MinisignatureTest::anyBitTurnedIsNoticed()
{
    const qsizetype comments = m_text.indexOf('\n');
    for (qsizetype bit = 0; bit < m_text.size() * 8; ++bit) {
        const QByteArray other = turned(m_text, bit);
        const Result<QString> ours = verifyOurSignatureText(m_owner, data, other);
        QVERIFY2(!ours && ours.error().code == ErrorCode::Tampered, other.constData());
        if (bit / 8 >= comments)
            QVERIFY2(!verifySignatureText(m_owner, data, other), other.constData());
    }
    for (qsizetype bit = 0; bit < data.size() * 8; ++bit)
        QVERIFY(!verifySignatureText(m_owner, turned(data, bit), m_text));
}

void MinisignatureTest::anyLineOfAnotherSignatureIsNoticed()
{
    const QList<QByteArray> lines = m_text.split('\n');
    const QList<QByteArray> otherLines = signatureText(m_key, data + "more", comment + u'.').split('\n');
    for (qsizetype at = 1; at < 4; ++at) {
        QList<QByteArray> mixed = lines;
        mixed[at] = otherLines.at(at);
        QVERIFY2(!verifySignatureText(m_owner, data, mixed.join('\n')), lines.at(at).constData());
    }
}

void MinisignatureTest::whatIsOutOfFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> lines = m_text.split('\n');
    const auto row = [&lines](const char *name, qsizetype at, const QByteArray &line) {
        QList<QByteArray> other = lines;
        other[at] = line;
        QTest::newRow(name) << other.join('\n');
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no line feed at the end") << m_text.chopped(1);
    QTest::newRow("a line feed more") << QByteArray(m_text + '\n');
    QTest::newRow("a line more") << QByteArray(m_text + "more\n");
    QTest::newRow("a character more") << QByteArray(m_text + 'x');
    QTest::newRow("a line before") << QByteArray('\n' + m_text);
    QTest::newRow("lines of Windows") << QByteArray(m_text).replace("\n", "\r\n");
    QTest::newRow("twice") << QByteArray(m_text + m_text);
    row("no comment", 0, "signature from Rosette");
    row("a comment of enormous length", 0, "untrusted comment: " + QByteArray(20000, 'x'));
    row("no padding", 1, QByteArray(lines.at(1)).replace("=", ""));
    row("more padding", 3, lines.at(3) + "==");
    row("a space", 1, lines.at(1) + ' ');
    row("a signature in the other's place", 3, lines.at(1));
    row("another prefix", 2, QByteArray(lines.at(2)).replace("trusted comment: ", "trusted  comment:"));
    row("a comment that is no UTF-8", 2, "trusted comment: \xff");
}

void MinisignatureTest::whatIsOutOfFormIsRefused()
{
    QFETCH(QByteArray, text);
    const Result<QString> verified = verifySignatureText(m_owner, data, text);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Tampered);
    QVERIFY2(verified.error().message.contains(QStringLiteral("four lines")),
        qPrintable(verified.error().message));
}

void MinisignatureTest::aCommentStaysOneLine()
{
    const QByteArray text = signatureText(m_key, data, QStringLiteral("one\r\ntrusted comment: two\n"));
    QCOMPARE(must(verifySignatureText(m_owner, data, text)), QStringLiteral("one  trusted comment: two "));
}

void MinisignatureTest::minisignAcceptsOurs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a sentence") << data;
    QTest::newRow("a megabyte") << QByteArray(1 << 20, 'x');
}

void MinisignatureTest::minisignAcceptsOurs()
{
    QFETCH(QByteArray, bytes);
    const MinisignProgram minisign;
    minisign.write(QStringLiteral("data"), bytes);
    minisign.write(QStringLiteral("data.minisig"), signatureText(m_key, bytes, comment));
    const QStringList verify{QStringLiteral("-V"), QStringLiteral("-m"), QStringLiteral("data"),
        QStringLiteral("-P"), QString::fromLatin1(m_owner.base64())};
    QVERIFY(minisign.run(verify));
    minisign.write(QStringLiteral("data"), bytes + '.');
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Signature verification failed")));
    QVERIFY(!minisign.run(verify)); // so that its yes means something
}

void MinisignatureTest::weAcceptMinisigns()
{
    const MinisignProgram minisign;
    minisign.write(QStringLiteral("data"), data);
    minisign.write(QStringLiteral("key"), must(m_key.fileText({})));
    QVERIFY(minisign.run({QStringLiteral("-S"), QStringLiteral("-s"), QStringLiteral("key"),
        QStringLiteral("-m"), QStringLiteral("data"), QStringLiteral("-t"), comment}));
    const QByteArray text = minisign.read(QStringLiteral("data.minisig"));
    QCOMPARE(must(verifySignatureText(m_owner, data, text)), comment);
    QCOMPARE(text.split('\n').mid(1), m_text.split('\n').mid(1)); // byte for byte but for the first line
    QVERIFY(!verifyOurSignatureText(m_owner, data, text));
}

void MinisignatureTest::theOldKindIsRefused()
{
    const MinisignProgram minisign;
    minisign.write(QStringLiteral("data"), data);
    minisign.write(QStringLiteral("key"), must(m_key.fileText({})));
    QVERIFY(minisign.run({QStringLiteral("-S"), QStringLiteral("-l"), QStringLiteral("-s"),
        QStringLiteral("key"), QStringLiteral("-m"), QStringLiteral("data")}));
    const Result<QString> verified =
        verifySignatureText(m_owner, data, minisign.read(QStringLiteral("data.minisig")));
    QVERIFY(!verified);
    QVERIFY2(
        verified.error().message.contains(QStringLiteral("of a kind")), qPrintable(verified.error().message));
}

QTEST_GUILESS_MAIN(MinisignatureTest)
#include "tst_minisignature.moc"
