// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyfolder.h"
#include "keptkeys.h"

using namespace rosette;
using namespace rosette::test;

/// What may go wrong with the files of keys.
class KeyFailuresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyInMemoryIsRemovedWithoutAFile();
    void whatCannotBeDeletedIsSaid();
    void aPublicHalfThatIsGoneDoesNotMatter();
    void aFolderThatCannotBeMadeIsSaid();
    void aPublicHalfWithoutACommentHasNoLabel();
    void thePublicKeyIsToldOfEveryKeyThatIsHeld();
    void aNewPassphraseOpensAndTheOldOneNoMore();
};

void KeyFailuresTest::aKeyInMemoryIsRemovedWithoutAFile()
{
    KeyRing ring;
    const KeptKey kept = addTo(ring, u"Ada"_qs);
    must(ring.remove(kept.key.bytes));
    QVERIFY(!ring.holds(kept.key.bytes));
    QCOMPARE(codeOf(ring.remove(kept.key.bytes)), ErrorCode::NotFound);
}

void KeyFailuresTest::whatCannotBeDeletedIsSaid()
{
    Kept kept;
    const KeptKey key = addTo(kept.ring, u"Ada"_qs);
    QVERIFY(QFile::remove(pub(key)));
    QVERIFY(QDir().mkpath(pub(key) + u"/something"_qs)); // a folder with something in it is no file to delete
    const Result<void> removed = removeKeyPair(key.path);
    QCOMPARE(codeOf(removed), ErrorCode::InputOutput);
    QVERIFY2(
        removed.error().message.contains(u"could not be deleted"_qs), qPrintable(removed.error().message));
    QVERIFY(!QFile::exists(key.path)); // what could sign is gone
}

void KeyFailuresTest::aPublicHalfThatIsGoneDoesNotMatter()
{
    Kept kept;
    const KeptKey key = addTo(kept.ring, u"Ada"_qs);
    QVERIFY(QFile::remove(pub(key)));
    must(removeKeyPair(key.path));
    QVERIFY(!QFile::exists(key.path));
}

void KeyFailuresTest::aFolderThatCannotBeMadeIsSaid()
{
    QTemporaryDir above;
    const QString file = above.filePath(u"file"_qs);
    write(file, "not a folder");
    KeyRing ring;
    ring.keepIn(file + u"/keys/mine"_qs);
    QCOMPARE(
        codeOf(ring.add(SecretKey::create(), u"Ada"_qs, {}, Strength::Interactive)), ErrorCode::InputOutput);
}

void KeyFailuresTest::aPublicHalfWithoutACommentHasNoLabel()
{
    Kept kept;
    const KeptKey key = addTo(kept.ring, u"Ada"_qs);
    write(pub(key), key.key.base64() + '\n');
    KeyRing other;
    other.keepIn(kept.folder);
    QCOMPARE(other.keys().size(), std::size_t(1));
    QVERIFY2(!other.keys().front().label.contains(u"Ada"_qs), qPrintable(other.keys().front().label));
}

void KeyFailuresTest::thePublicKeyIsToldOfEveryKeyThatIsHeld()
{
    Kept kept;
    const KeptKey key = addTo(kept.ring, u"Ada"_qs);
    QCOMPARE(must(kept.ring.publicKey(key.key.bytes)), key.key);
    QCOMPARE(codeOf(kept.ring.publicKey(QByteArray(32, 'n'))), ErrorCode::NotFound);
    const QByteArray seed(32, 's');
    const PublicKey lent = SecretKey::fromSeed(seed).publicKey();
    kept.ring.alsoKnow([&](const QByteArray &wanted) -> std::optional<SecretKey> {
        if (wanted != lent.bytes)
            return std::nullopt;
        return SecretKey::fromSeed(seed);
    });
    QCOMPARE(must(kept.ring.publicKey(lent.bytes)).bytes, lent.bytes);
}

void KeyFailuresTest::aNewPassphraseOpensAndTheOldOneNoMore()
{
    for (const bool isInMemory : {false, true}) {
        Kept kept;
        KeyRing memory;
        KeyRing &ring = isInMemory ? memory : kept.ring;
        const KeptKey key = addTo(ring, u"Ada"_qs, passphrase);
        must(ring.changePassphrase(key.key.bytes, passphrase, u"another one"_qs, Strength::Interactive));
        ring.lock();
        QCOMPARE(codeOf(ring.unlock(key.key.bytes, passphrase)), ErrorCode::NotAllowed);
        must(ring.unlock(key.key.bytes, u"another one"_qs));
    }
    KeyRing empty;
    QCOMPARE(codeOf(empty.changePassphrase(QByteArray(32, 'n'), {}, {}, Strength::Interactive)),
        ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(KeyFailuresTest)
#include "tst_keyfailures.moc"
