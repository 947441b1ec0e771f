// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus.h"

#include "core/signing/canonicaljson.h"
#include "core/signing/minisignature.h"
#include "core/signing/secretkey.h"
#include "tests/support/mutation.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace rosette;
using namespace rosette::test;

namespace {

/// The key that issues the certificates of the corpus (packaging/verify/certificates.py).
SecretKey issuer()
{
    return SecretKey::fromSeed(QCryptographicHash::hash("ben", QCryptographicHash::Sha256));
}

Bundle signedAnew(const QJsonObject &certificate)
{
    const Result<QByteArray> bytes = canonicalJson(certificate);
    if (!bytes)
        return {};
    const QString committee =
        certificate.value(QStringLiteral("committee")).toObject().value(QStringLiteral("id")).toString();
    const QByteArray file = *bytes + '\n';
    return {file, signatureText(issuer(), file, QStringLiteral("rosette certificate ") + committee)};
}

/// What the signature alone vouches for: words, and when it was issued.
bool isFreeWord(const QString &member)
{
    static const QStringList free{QStringLiteral("name"), QStringLiteral("grouping"), QStringLiteral("about"),
        QStringLiteral("contestTitle"), QStringLiteral("ruleText"), QStringLiteral("explanation"),
        QStringLiteral("at")};
    return free.contains(member);
}

QJsonValue oddValue(Mutation &mutation)
{
    static const std::array<QJsonValue, 14> odd{QJsonValue(0), QJsonValue(1), QJsonValue(-1),
        QJsonValue(qint64(9007199254740991)), QJsonValue(true), QJsonValue(false), QJsonValue(QString()),
        QJsonValue(QStringLiteral("x")), QJsonValue(QString(64, u'0')), QJsonValue(QString(5000, u'f')),
        QJsonValue(QStringLiteral("for")), QJsonValue(QStringLiteral("2026-10-07T18:30:00.000Z")),
        QJsonValue(QJsonArray()), QJsonValue(QJsonObject())};
    return odd[mutation.below(qsizetype(odd.size()))];
}

/// @p value with one thing in it changed, at any depth; @p isFree says whether nobody vouches for that.
QJsonValue changed(const QJsonValue &value, Mutation &mutation, bool &isFree)
{
    if (value.isObject() && !value.toObject().isEmpty() && mutation.below(8) != 0) {
        QJsonObject object = value.toObject();
        const QString name = object.keys().at(mutation.below(object.size()));
        isFree = isFreeWord(name);
        if (mutation.below(12) == 0)
            object.remove(name);
        else if (mutation.below(12) == 0)
            object.insert(name + u'x', object.value(name));
        else
            object.insert(name, changed(object.value(name), mutation, isFree));
        return object;
    }
    if (value.isArray() && !value.toArray().isEmpty() && mutation.below(8) != 0) {
        QJsonArray array = value.toArray();
        const qsizetype at = mutation.below(array.size());
        isFree = false;
        const quint32 way = mutation.below(8);
        if (way == 0)
            array.removeAt(at);
        else if (way == 1)
            array.insert(mutation.below(array.size()), array.at(at));
        else
            array.replace(at, changed(array.at(at), mutation, isFree));
        return array;
    }
    if (value.isString() && mutation.below(2) == 0)
        return QString::fromUtf8(mutation.of(value.toString().toUtf8()));
    return oddValue(mutation);
}

} // namespace

/// Certificates of every kind, damaged some thousand times: as bytes, and as JSON that is signed anew, so
/// that what is behind the signature meets it too. Nothing crashes and nothing is taken for sound.
class TestMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noOtherBytesAreACertificate_data() { kinds(); }
    void noOtherBytesAreACertificate()
    {
        QFETCH(QString, name);
        const Bundle sound = bundleOf(name);
        QVERIFY(faultIn(sound).isEmpty());
        Mutation mutation(1);
        for (int left = 4000; left > 0; --left) {
            Bundle damaged = sound;
            QByteArray &part = mutation.below(4) == 0 ? damaged.signature : damaged.certificate;
            part = mutation.of(part);
            const bool isSame =
                damaged.certificate == sound.certificate && damaged.signature == sound.signature;
            QVERIFY(isSame || !faultIn(damaged).isEmpty());
        }
    }

    void noOtherJsonIsACertificate_data() { kinds(); }
    void noOtherJsonIsACertificate()
    {
        QFETCH(QString, name);
        const QJsonObject certificate = numberedAnew(name);
        QCOMPARE(faultIn(signedAnew(certificate)), QString());
        Mutation mutation(2);
        int taken = 0;
        for (int left = 1000; left > 0; --left) {
            bool isFree = false;
            const QJsonObject damaged = changed(certificate, mutation, isFree).toObject();
            if (damaged == certificate || !faultIn(signedAnew(damaged)).isEmpty())
                continue;
            ++taken;
            QVERIFY2(isFree, signedAnew(damaged).certificate.constData());
        }
        QVERIFY(taken < 200);
    }

    void bothVerifiersJudgeDamageAlike_data() { kinds(); }
    void bothVerifiersJudgeDamageAlike()
    {
        QFETCH(QString, name);
        const QJsonObject certificate = numberedAnew(name);
        QTemporaryDir folder;
        Mutation mutation(3);
        QStringList paths;
        QStringList sound;
        for (int left = 100; left > 0; --left) {
            bool isFree = false;
            const Bundle bundle = signedAnew(changed(certificate, mutation, isFree).toObject());
            if (bundle.certificate.isEmpty())
                continue;
            const QString path = folder.filePath(QStringLiteral("%1.json").arg(left));
            must(atomicWrite(path, bundle.certificate));
            must(atomicWrite(path + QStringLiteral(".minisig"), bundle.signature));
            paths += path;
            if (faultIn(bundle).isEmpty())
                sound += path;
        }
        QCOMPARE(soundForSecondVerifier(paths), sound);
    }

private:
    /// With the number that our signature files bear for the issuer's key.
    static QJsonObject numberedAnew(const QString &name)
    {
        QJsonObject certificate = must(parseCanonicalJson(bundleOf(name).certificate.chopped(1)));
        QJsonObject issued = certificate.value(QStringLiteral("issued")).toObject();
        issued.insert(QStringLiteral("number"), QString::fromLatin1(issuer().publicKey().number.toHex()));
        certificate.insert(QStringLiteral("issued"), issued);
        return certificate;
    }

    static void kinds()
    {
        QTest::addColumn<QString>("name");
        for (const char *kind : {"sound", "unattributed", "on-paper-counted-again", "adopted-rulebook"})
            QTest::newRow(kind) << QStringLiteral("pass-%1.json").arg(QLatin1String(kind));
    }

    static Bundle bundleOf(const QString &name) { return readBundle(QDir(corpusFolder()).filePath(name)); }
};

QTEST_GUILESS_MAIN(TestMutations)
#include "tst_mutations.moc"
