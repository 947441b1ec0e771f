// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/minisignature.h"
#include "tests/core/signing/keptkeys.h"

#include <atomic>
#include <thread>

using namespace rosette;
using namespace rosette::test;

class KeyRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereIsOneRingForAProcess();
    void anEmptyRingHoldsNothing();
    void aKeyInMemoryNeedsNoFolder();
    void aKeySurvivesInItsFolder_data();
    void aKeySurvivesInItsFolder();
    void aLockedKeyAsksForItsPassphrase_data();
    void aLockedKeyAsksForItsPassphrase();
    void lockingForgetsOnlyWhatHasAPassphrase_data();
    void lockingForgetsOnlyWhatHasAPassphrase();
    void aFileOfMinisignIsKeptAsItIs();
    void aKeyIsKeptOnce();
    void aKeyThatAnotherProgramAddedIsFound();
    void aKeyThatWasDeletedIsGone();
    void keysThatNobodyKeepsAreLookedUp();
    void signedFilesVerify();
    void severalThreadsSignAtOnce();
};

void KeyRingTest::thereIsOneRingForAProcess()
{
    const KeptKey kept = addTo(KeyRing::ofThisProcess(), {});
    QVERIFY(KeyRing::ofThisProcess().holds(kept.key.bytes));
    QVERIFY(!KeyRing().holds(kept.key.bytes));
}

void KeyRingTest::anEmptyRingHoldsNothing()
{
    Kept kept;
    const QByteArray key = SecretKey::create().publicKey().bytes;
    QVERIFY(kept.ring.keys().empty());
    QVERIFY(kept.ring.problems().isEmpty());
    QVERIFY(!kept.ring.holds(key));
    QCOMPARE(codeOf(kept.ring.sign(key, "x")), ErrorCode::NotFound);
    QCOMPARE(codeOf(kept.ring.unlock(key, passphrase)), ErrorCode::NotFound);
    QCOMPARE(codeOf(kept.ring.exported(key)), ErrorCode::NotFound);
    QVERIFY(kept.ring.sign(key, "x").error().message.contains(wordFingerprint(key)));
    QVERIFY(!QFile::exists(kept.folder)); // nothing is made for looking
}

void KeyRingTest::aKeyInMemoryNeedsNoFolder()
{
    KeyRing ring;
    const KeptKey kept = addTo(ring, QStringLiteral("Ada Fox"), passphrase);
    QCOMPARE(kept.path, QString());
    QCOMPARE(ring.keys(), std::vector<KeptKey>{kept});
    QVERIFY(must(SecretKey::isEncrypted(must(ring.exported(kept.key.bytes)))));
    ring.lock();
    QCOMPARE(codeOf(ring.sign(kept.key.bytes, "x")), ErrorCode::Locked);
    QVERIFY(ring.keys().front().isLocked);
    must(ring.unlock(kept.key.bytes, passphrase));
    QVERIFY(!ring.keys().front().isLocked);
    QVERIFY(verifies(kept.key.bytes, "x", must(ring.sign(kept.key.bytes, "x"))));
    QTemporaryDir folder;
    ring.keepIn(folder.path());
    QVERIFY(ring.holds(kept.key.bytes)); // until the process ends
    QVERIFY(QDir(folder.path()).isEmpty());
}

void KeyRingTest::aKeySurvivesInItsFolder_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("typed");
    QTest::newRow("plain") << "Ada Fox"
                           << "Ada Fox" << QString();
    QTest::newRow("encrypted") << "Ada Fox"
                               << "Ada Fox" << passphrase;
    QTest::newRow("no label") << ""
                              << "" << QString();
    QTest::newRow("label of two lines") << " Ada\nFox "
                                        << "Ada Fox" << QString();
    QTest::newRow("label in Welsh") << QString::fromUtf8("Tŷ Gwyn") << QString::fromUtf8("Tŷ Gwyn")
                                    << QString();
    QTest::newRow("label of great length") << QString(5000, u'x') << QString(200, u'x') << QString();
}

void KeyRingTest::aKeySurvivesInItsFolder()
{
    QFETCH(QString, label);
    QFETCH(QString, shown);
    QFETCH(QString, typed);
    Kept kept;
    const KeptKey added = addTo(kept.ring, label, typed);
    QCOMPARE(added.label, shown);
    QVERIFY(!added.isLocked); // who has just made it need not type the passphrase again
    QCOMPARE(added.path, QDir(kept.folder).filePath(added.key.id() + ".key"));
    const QByteArray signature = must(kept.ring.sign(added.key.bytes, "x"));

    KeyRing later;
    later.keepIn(kept.folder);
    KeptKey expected = added;
    expected.isLocked = !typed.isEmpty();
    QCOMPARE(later.keys(), std::vector<KeptKey>{expected});
    QCOMPARE(later.problems(), QStringList());
    must(later.unlock(added.key.bytes, typed));
    QCOMPARE(must(later.sign(added.key.bytes, "x")), signature);
    QCOMPARE(later.keys(), std::vector<KeptKey>{added});
    QCOMPARE(must(later.exported(added.key.bytes)), read(added.path));
    QCOMPARE(must(PublicKey::parse(read(pub(added)))), added.key);
}

void KeyRingTest::aLockedKeyAsksForItsPassphrase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("opens");
    QTest::newRow("right") << passphrase << true;
    QTest::newRow("wrong") << "open barley" << false;
    QTest::newRow("empty") << QString() << false;
}

void KeyRingTest::aLockedKeyAsksForItsPassphrase()
{
    QFETCH(QString, typed);
    QFETCH(bool, opens);
    Kept kept;
    const QByteArray key = addTo(kept.ring, QStringLiteral("Ada Fox"), passphrase).key.bytes;
    kept.ring.lock();
    QVERIFY(kept.ring.holds(key));
    const Result<QByteArray> refused = kept.ring.sign(key, "x");
    QCOMPARE(codeOf(refused), ErrorCode::Locked);
    QCOMPARE(
        refused.error().message, QStringLiteral("The key of Ada Fox is locked: its passphrase is needed."));
    QCOMPARE(codeOf(kept.ring.signFile(key, "x", {})), ErrorCode::Locked);

    QCOMPARE(codeOf(kept.ring.unlock(key, typed)), opens ? ErrorCode{} : ErrorCode::NotAllowed);
    QCOMPARE(kept.ring.keys().front().isLocked, !opens);
    QCOMPARE(kept.ring.sign(key, "x").has_value(), opens);
}

void KeyRingTest::lockingForgetsOnlyWhatHasAPassphrase_data()
{
    QTest::addColumn<bool>("inFolder");
    QTest::newRow("in a folder") << true;
    QTest::newRow("in memory") << false;
}

void KeyRingTest::lockingForgetsOnlyWhatHasAPassphrase()
{
    QFETCH(bool, inFolder);
    Kept kept;
    if (!inFolder)
        kept.ring.keepIn({});
    const KeptKey plain = addTo(kept.ring, QStringLiteral("plain"));
    const KeptKey first = addTo(kept.ring, QStringLiteral("first"), passphrase);
    const KeptKey second = addTo(kept.ring, QStringLiteral("second"), passphrase);
    kept.ring.lock();
    for (const KeptKey &key : kept.ring.keys())
        QCOMPARE(key.isLocked, key.isEncrypted);
    QVERIFY(kept.ring.sign(plain.key.bytes, "x").has_value());
    must(kept.ring.unlock(first.key.bytes, passphrase));
    QVERIFY(kept.ring.sign(first.key.bytes, "x").has_value());
    QCOMPARE(codeOf(kept.ring.sign(second.key.bytes, "x")), ErrorCode::Locked);
    must(kept.ring.unlock(plain.key.bytes, QStringLiteral("ignored")));
}

void KeyRingTest::aFileOfMinisignIsKeptAsItIs()
{
    const SecretKey key = SecretKey::create();
    const QByteArray file = must(key.fileText(passphrase, Strength::Interactive));
    Kept kept;
    QCOMPARE(codeOf(kept.ring.import(file, QStringLiteral("Ben Hale"), {})), ErrorCode::NotAllowed);
    QCOMPARE(codeOf(kept.ring.import("no key", QStringLiteral("Ben Hale"), {})), ErrorCode::InvalidInput);
    QVERIFY(!QFile::exists(kept.folder));
    const KeptKey imported = must(kept.ring.import(file, QStringLiteral("Ben Hale"), passphrase));
    QCOMPARE(imported.key, key.publicKey());
    QVERIFY(imported.isEncrypted && !imported.isLocked);
    QCOMPARE(read(imported.path), file);
    QCOMPARE(must(kept.ring.exported(imported.key.bytes)), file);
    QCOMPARE(must(kept.ring.sign(imported.key.bytes, "x")), key.sign("x"));
}

void KeyRingTest::aKeyIsKeptOnce()
{
    Kept kept;
    const SecretKey key = SecretKey::create();
    const QByteArray file = must(key.fileText({}));
    const KeptKey added = must(kept.ring.import(file, QStringLiteral("Ada Fox"), {}));
    QCOMPARE(codeOf(kept.ring.import(file, QStringLiteral("again"), {})), ErrorCode::Conflict);
    KeyRing other;
    other.keepIn(kept.folder);
    QCOMPARE(codeOf(other.import(file, QStringLiteral("again"), {})), ErrorCode::Conflict);
    QCOMPARE(other.keys(), std::vector<KeptKey>{added});
    // A name that is taken, by whatever, is never written over.
    const SecretKey third = SecretKey::create();
    const QString taken = QDir(kept.folder).filePath(third.publicKey().id() + ".pub");
    write(taken, "mine");
    QCOMPARE(codeOf(kept.ring.import(must(third.fileText({})), {}, {})), ErrorCode::Conflict);
    QCOMPARE(read(taken), QByteArray("mine"));
}

void KeyRingTest::aKeyThatAnotherProgramAddedIsFound()
{
    Kept kept;
    QVERIFY(kept.ring.keys().empty());
    KeyRing other;
    other.keepIn(kept.folder);
    const KeptKey added = addTo(other, QStringLiteral("Ada Fox"));
    QVERIFY(kept.ring.sign(added.key.bytes, "x").has_value());
    QCOMPARE(kept.ring.keys(), std::vector<KeptKey>{added});
}

void KeyRingTest::aKeyThatWasDeletedIsGone()
{
    Kept kept;
    const KeptKey added = addTo(kept.ring, {}, passphrase);
    kept.ring.lock();
    QVERIFY(kept.ring.sign(added.key.bytes, "x").error().message.contains(added.key.id())); // it has no label
    QVERIFY(QFile::remove(added.path));
    QCOMPARE(codeOf(kept.ring.unlock(added.key.bytes, passphrase)), ErrorCode::NotFound);
    QVERIFY(kept.ring.keys().empty());
    QCOMPARE(codeOf(kept.ring.sign(added.key.bytes, "x")), ErrorCode::NotFound);
}

void KeyRingTest::keysThatNobodyKeepsAreLookedUp()
{
    const QByteArray seed(32, 's');
    const QByteArray known = SecretKey::fromSeed(seed).publicKey().bytes;
    const QByteArray lied = SecretKey::create().publicKey().bytes;
    KeyRing ring;
    ring.alsoKnow([&](const QByteArray &publicKey) -> std::optional<SecretKey> {
        if (publicKey == known || publicKey == lied)
            return SecretKey::fromSeed(seed);
        return std::nullopt;
    });
    QVERIFY(ring.holds(known));
    QVERIFY(verifies(known, "x", must(ring.sign(known, "x"))));
    ring.lock();
    must(ring.unlock(known, {}));
    QVERIFY(ring.signFile(known, "x", {}).has_value());
    QVERIFY(ring.keys().empty());
    QCOMPARE(codeOf(ring.exported(known)), ErrorCode::NotFound);
    QVERIFY(!ring.holds(lied)); // another key than was asked for is none
    QCOMPARE(codeOf(ring.sign(lied, "x")), ErrorCode::NotFound);
    ring.alsoKnow({});
    QVERIFY(!ring.holds(known));
}

void KeyRingTest::signedFilesVerify()
{
    KeyRing ring;
    const KeptKey kept = addTo(ring, {});
    const QByteArray text = must(ring.signFile(kept.key.bytes, "data", QStringLiteral("motion 14")));
    QCOMPARE(must(verifyOurSignatureText(kept.key, "data", text)), QStringLiteral("motion 14"));
}

void KeyRingTest::severalThreadsSignAtOnce()
{
    Kept kept;
    const KeptKey plain = addTo(kept.ring, QStringLiteral("plain"));
    const KeptKey covered = addTo(kept.ring, QStringLiteral("covered"), passphrase);
    std::atomic<int> wrong = 0;
    std::atomic<int> made = 0;
    const auto work = [&](int number) {
        for (int count = 0; count < 300; ++count) {
            const QByteArray message = QByteArray::number(number) + ':' + QByteArray::number(count);
            for (const KeptKey &key : {plain, covered}) {
                const Result<QByteArray> signature = kept.ring.sign(key.key.bytes, message);
                const bool isSound = signature ? verifies(key.key.bytes, message, *signature)
                                               : key == covered && codeOf(signature) == ErrorCode::Locked;
                wrong += isSound ? 0 : 1;
                made += signature ? 1 : 0;
            }
            wrong += kept.ring.keys().size() == 2 ? 0 : 1;
        }
    };
    std::thread first(work, 1);
    std::thread second(work, 2);
    for (int count = 0; count < 5; ++count) { // meanwhile it is locked and unlocked
        kept.ring.lock();
        wrong += kept.ring.unlock(covered.key.bytes, passphrase) ? 0 : 1;
    }
    first.join();
    second.join();
    QCOMPARE(wrong.load(), 0);
    QVERIFY(made.load() >= 600);
}

QTEST_GUILESS_MAIN(KeyRingTest)
#include "tst_keyring.moc"
