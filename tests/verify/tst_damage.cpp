// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/canonicaljson.h"
#include "corpus.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace rosette;
using namespace rosette::test;

namespace {

/// Of the certificate's bits every one of this many is flipped; ROSETTE_EVERY_BIT=1 flips them all, and
/// ROSETTE_CERTIFICATE names another certificate than that of the corpus.
constexpr qsizetype stride = 997;
/// So many damaged certificates are shown to the second verifier too.
constexpr int shownToBoth = 40;

Bundle bundleToFlip()
{
    const QString path = qEnvironmentVariable("ROSETTE_CERTIFICATE");
    return path.isEmpty() ? soundBundle() : readBundle(path);
}

Bundle withObject(const QJsonObject &object)
{
    return {must(canonicalJson(object)) + '\n', soundBundle().signature};
}

QJsonObject objectOf(const Bundle &bundle)
{
    return must(parseCanonicalJson(bundle.certificate.chopped(1)));
}

QByteArray flipped(QByteArray bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
    return bytes;
}

} // namespace

/// A certificate that is damaged without being signed anew never passes, whatever is damaged in it.
class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flippedBitsOfTheCertificateAreFound();
    void everyFlippedBitOfTheSignatureIsFound();
    void everyFieldOfAnotherCertificateIsFound();
    void everyEntryOfTheChainDroppedDoubledOrMovedIsFound();
    void theSecondVerifierFindsThemToo();

private:
    /// Keeps some of what was tried for the second verifier.
    void tried(const Bundle &bundle)
    {
        if (m_tried.size() < shownToBoth || m_count++ % 50 == 0)
            m_tried.push_back(bundle);
    }

    std::vector<Bundle> m_tried;
    int m_count = 0;
};

void TestDamage::flippedBitsOfTheCertificateAreFound()
{
    const Bundle sound = bundleToFlip();
    QCOMPARE(faultIn(sound), QString());
    const qsizetype step = qEnvironmentVariableIsSet("ROSETTE_EVERY_BIT") ? 1 : stride;
    qsizetype flips = 0;
    for (qsizetype bit = 0; bit < 8 * sound.certificate.size(); bit += step, ++flips) {
        const Bundle damaged{flipped(sound.certificate, bit), sound.signature};
        QVERIFY2(!faultIn(damaged).isEmpty(), qPrintable(QString::number(bit)));
        if (bit % (stride * 20) == 0)
            tried(damaged);
    }
    qInfo("%lld flips of %lld bytes", static_cast<long long>(flips),
        static_cast<long long>(sound.certificate.size()));
}

void TestDamage::everyFlippedBitOfTheSignatureIsFound()
{
    const Bundle sound = soundBundle();
    for (qsizetype bit = 0; bit < 8 * sound.signature.size(); ++bit) {
        const Bundle damaged{sound.certificate, flipped(sound.signature, bit)};
        QVERIFY2(!faultIn(damaged).isEmpty(), qPrintable(QString::number(bit)));
        if (bit % 64 == 0)
            tried(damaged);
    }
}

void TestDamage::everyFieldOfAnotherCertificateIsFound()
{
    const QJsonObject sound = objectOf(soundBundle());
    const QJsonObject other =
        objectOf(readBundle(QDir(corpusFolder()).filePath(QStringLiteral("pass-another-committee.json"))));
    int swapped = 0;
    const auto check = [&](const QJsonObject &object) {
        const Bundle damaged = withObject(object);
        QVERIFY(!faultIn(damaged).isEmpty());
        tried(damaged);
        ++swapped;
    };
    for (const QString &name : sound.keys()) {
        QJsonObject object = sound;
        if (other.value(name) != sound.value(name)) {
            object.insert(name, other.value(name));
            check(object);
        }
        const QJsonObject inner = sound.value(name).toObject();
        for (const QString &field : inner.keys()) {
            const QJsonValue theirs = other.value(name).toObject().value(field);
            if (theirs.isUndefined() || theirs == inner.value(field))
                continue;
            QJsonObject changed = inner;
            changed.insert(field, theirs);
            object = sound;
            object.insert(name, changed);
            check(object);
        }
    }
    QVERIFY(swapped >= 10);
    qInfo("%d fields swapped", swapped);
}

void TestDamage::everyEntryOfTheChainDroppedDoubledOrMovedIsFound()
{
    const QJsonObject sound = objectOf(soundBundle());
    const QJsonArray chain = sound.value(QStringLiteral("chain")).toArray();
    const auto check = [&](const QJsonArray &damagedChain) {
        QJsonObject object = sound;
        object.insert(QStringLiteral("chain"), damagedChain);
        const Bundle damaged = withObject(object);
        QVERIFY(!faultIn(damaged).isEmpty());
        tried(damaged);
    };
    for (qsizetype at = 0; at < chain.size(); ++at) {
        QJsonArray dropped = chain;
        dropped.removeAt(at);
        check(dropped);
        QJsonArray doubled = chain;
        doubled.insert(at, chain.at(at));
        check(doubled);
        if (at + 1 == chain.size())
            continue;
        QJsonArray moved = chain;
        moved.removeAt(at);
        moved.insert(at + 1, chain.at(at));
        check(moved);
    }
}

void TestDamage::theSecondVerifierFindsThemToo()
{
    QTemporaryDir folder;
    QStringList paths;
    for (const Bundle &bundle : m_tried) {
        const QString path = folder.filePath(QStringLiteral("%1.json").arg(paths.size()));
        must(atomicWrite(path, bundle.certificate));
        must(atomicWrite(path + QStringLiteral(".minisig"), bundle.signature));
        paths += path;
    }
    QVERIFY(paths.size() >= shownToBoth);
    QCOMPARE(soundForSecondVerifier(paths), QStringList());
}

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
