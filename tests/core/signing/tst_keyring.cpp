// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyring.h"
#include "core/signing/minisignature.h"
#include "tests/support/must.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace rosette;
using rosette::test::must;

namespace {

const QString passphrase = QStringLiteral("open sesame");

/// A folder that does not exist yet, and a ring that keeps its keys there.
struct Kept
{
    Kept() { ring.keepIn(folder); }

    QTemporaryDir above;
    QString folder = above.filePath(QStringLiteral("data/keys"));
    KeyRing ring;
};

KeptKey addTo(KeyRing &ring, const QString &label, const QString &typed = {})
{
    return must(ring.add(SecretKey::create(), label, typed, Strength::Interactive));
}

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString pub(const KeptKey &kept)
{
    return kept.path.chopped(4) + QStringLiteral(".pub");
}

template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode{} : result.error().code;
}

} // namespace

class KeyRingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRingHoldsNothing();
    void aKeyInMemoryNeedsNoFolder();
    void aKeySurvivesInItsFolder_data();
    void aKeySurvivesInItsFolder();
    void onlyTheOwnerMayReadIt();
    void aLockedKeyAsksForItsPassphrase_data();
    void aLockedKeyAsksForItsPassphrase();
    void lockingForgetsOnlyWhatHasAPassphrase();
    void aFileOfMinisignIsKeptAsItIs();
    void aKeyIsKeptOnce();
    void aKeyThatAnotherProgramAddedIsFound();
    void aKeyThatWasDeletedIsGone();
    void brokenFilesArePassedOverAndNamed_data();
    void brokenFilesArePassedOverAndNamed();
    void aKeyThatOthersMayReadIsNamed();
    void halvesOfTwoKeysAreNoticed();
    void keysThatNobodyKeepsAreLookedUp();
    void signedFilesVerify();
    void severalThreadsSignAtOnce();
};

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
    ring.lock();
    QCOMPARE(codeOf(ring.sign(kept.key.bytes, "x")), ErrorCode::Locked);
    must(ring.unlock(kept.key.bytes, passphrase));
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

void KeyRingTest::onlyTheOwnerMayReadIt()
{
    const mode_t before = ::umask(0); // the most careless
    Kept kept;
    const KeptKey added = addTo(kept.ring, {});
    ::umask(before);
    QCOMPARE(modeOf(kept.folder), 0700);
    QCOMPARE(modeOf(added.path), 0600);
    QCOMPARE(modeOf(pub(added)), 0600);
    QCOMPARE(QDir(kept.folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
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

void KeyRingTest::lockingForgetsOnlyWhatHasAPassphrase()
{
    Kept kept;
    const KeptKey plain = addTo(kept.ring, QStringLiteral("plain"));
    const KeptKey first = addTo(kept.ring, QStringLiteral("first"), passphrase);
    const KeptKey second = addTo(kept.ring, QStringLiteral("second"), passphrase);
    kept.ring.lock();
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
    QVERIFY(QFile::remove(added.path));
    QVERIFY(kept.ring.keys().empty());
    QCOMPARE(codeOf(kept.ring.sign(added.key.bytes, "x")), ErrorCode::NotFound);
}

void KeyRingTest::brokenFilesArePassedOverAndNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why"); ///< empty: nobody's business
    const QByteArray secretFile = must(SecretKey::create().fileText({}));
    QTest::newRow("a letter") << "letter.txt" << QByteArray("Dear Ada") << "";
    QTest::newRow("a lone public key") << "lone.pub" << SecretKey::create().publicKey().fileText() << "";
    QTest::newRow("a lone secret key") << "lone.key" << secretFile << "its public half";
    QTest::newRow("a secret key of no format") << "ID.key" << QByteArray("mine") << "not a secret key file";
    QTest::newRow("an empty secret key") << "ID.key" << QByteArray() << "not a secret key file";
    QTest::newRow("an enormous secret key") << "ID.key" << QByteArray(1 << 20, 'x') << "larger than";
    QTest::newRow("a public key of no format") << "ID.pub" << QByteArray("mine") << "not a public key";
    QTest::newRow("an unsound public key")
        << "ID.pub" << PublicKey{QByteArray(8, 'x'), QByteArray(32, '\0')}.fileText() << "not sound";
}

void KeyRingTest::brokenFilesArePassedOverAndNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    Kept kept;
    const KeptKey sound = addTo(kept.ring, QStringLiteral("sound"));
    const KeptKey broken = addTo(kept.ring, QStringLiteral("broken"));
    write(QDir(kept.folder).filePath(name.replace(QStringLiteral("ID"), broken.key.id())), bytes);
    const bool isBroken = name.startsWith(broken.key.id());

    KeyRing ring;
    ring.keepIn(kept.folder);
    QCOMPARE(ring.keys().size(), size_t(isBroken ? 1 : 2));
    QVERIFY(ring.sign(sound.key.bytes, "x").has_value());
    QCOMPARE(ring.problems().size(), why.isEmpty() ? 0 : 1);
    if (!why.isEmpty())
        QVERIFY2(ring.problems().first().contains(why), qPrintable(ring.problems().first()));
}

void KeyRingTest::aKeyThatOthersMayReadIsNamed()
{
    Kept kept;
    const KeptKey added = addTo(kept.ring, {});
    QCOMPARE(kept.ring.problems(), QStringList());
    QVERIFY(::chmod(QFile::encodeName(added.path).constData(), 0640) == 0);
    QCOMPARE(kept.ring.problems().size(), 1);
    QVERIFY(kept.ring.problems().first().contains(QStringLiteral("by others")));
    QVERIFY(kept.ring.holds(added.key.bytes));
}

void KeyRingTest::halvesOfTwoKeysAreNoticed()
{
    Kept kept;
    const KeptKey one = addTo(kept.ring, QStringLiteral("one"));
    const KeptKey other = addTo(kept.ring, QStringLiteral("other"));
    write(one.path, read(other.path));
    KeyRing ring;
    ring.keepIn(kept.folder);
    QCOMPARE(codeOf(ring.sign(one.key.bytes, "x")), ErrorCode::Tampered);
    QVERIFY(ring.sign(other.key.bytes, "x").has_value());
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
