// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/publickey.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rosette;

namespace {

/// The vectors are other people's and lie beside the source tree, or where ROSETTE_VECTORS says.
QString pathOf(const QString &name)
{
    const QString folder = qEnvironmentVariable(
        "ROSETTE_VECTORS", QDir::cleanPath(QStringLiteral(ROSETTE_SOURCE_DIR "/../shared/data/crypto")));
    return folder + u'/' + name;
}

QJsonDocument read(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

QByteArray bytesOf(const QJsonObject &object, const QString &member)
{
    return QByteArray::fromHex(object.value(member).toString().toLatin1());
}

/// Why a test that needs the file cannot run, where it is absent.
QString absence(const QString &name, const QString &source)
{
    if (QFile::exists(pathOf(name)))
        return {};
    return QStringLiteral(
        "The vectors of %1 are absent: put them at %2, or set ROSETTE_VECTORS to their folder.")
        .arg(source, pathOf(name));
}

} // namespace

/// What we accept under which key, against the edge cases that others have collected.
class VectorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wycheproofsCasesEndAsMarked();
    void ofCctvsOnlyTheHonestOneIsAccepted();
};

void VectorsTest::wycheproofsCasesEndAsMarked()
{
    const QString name = QStringLiteral("wycheproof-ed25519.json");
    if (const QString why = absence(name, QStringLiteral("github.com/C2SP/wycheproof")); !why.isEmpty())
        QSKIP(qPrintable(why));
    int asMarked = 0;
    int valid = 0;
    for (const QJsonValue &group : read(name)[u"testGroups"].toArray()) {
        const QByteArray key = bytesOf(group[u"publicKey"].toObject(), QStringLiteral("pk"));
        QVERIFY(isSoundPublicKey(key));
        for (const QJsonValue &value : group[u"tests"].toArray()) {
            const QJsonObject test = value.toObject();
            const bool isValid = test.value(u"result").toString() == u"valid";
            const QByteArray message = bytesOf(test, QStringLiteral("msg"));
            const QByteArray signature = bytesOf(test, QStringLiteral("sig"));
            if (verifies(key, message, signature) == isValid)
                ++asMarked;
            else
                qWarning("Wycheproof %d is not as marked.", test.value(u"tcId").toInt());
            valid += isValid ? 1 : 0;
        }
    }
    QCOMPARE(asMarked, 151);
    QVERIFY(valid > 0 && valid < 151);
}

void VectorsTest::ofCctvsOnlyTheHonestOneIsAccepted()
{
    const QString name = QStringLiteral("cctv-ed25519.json");
    if (const QString why = absence(name, QStringLiteral("github.com/C2SP/CCTV")); !why.isEmpty())
        QSKIP(qPrintable(why));
    const QJsonArray vectors = read(name).array();
    QCOMPARE(vectors.size(), 914);
    int verified = 0;
    QList<QJsonObject> accepted;
    for (const QJsonValue &value : vectors) {
        const QJsonObject vector = value.toObject();
        const QByteArray key = bytesOf(vector, QStringLiteral("key"));
        const QByteArray message = vector.value(u"msg").toString().toUtf8();
        if (!verifies(key, message, bytesOf(vector, QStringLiteral("sig"))))
            continue;
        ++verified;
        if (isSoundPublicKey(key))
            accepted += vector;
    }
    QCOMPARE(verified, 43); // by libsodium alone
    QCOMPARE(accepted.size(), 1);
    QVERIFY(accepted.first().value(u"flags").toArray().isEmpty()); // nothing is odd about it
}

QTEST_GUILESS_MAIN(VectorsTest)
#include "tst_vectors.moc"
