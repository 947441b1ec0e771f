// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/signing/keptkeys.h"

#include <sys/stat.h>

using namespace rosette;
using namespace rosette::test;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

/// What a ring makes of the files in its folder, and where they cannot be written.
class KeyFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadIt();
    void aKeyThatCannotBeWrittenIsNotKept_data();
    void aKeyThatCannotBeWrittenIsNotKept();
    void brokenFilesArePassedOverAndNamed_data();
    void brokenFilesArePassedOverAndNamed();
    void aSecondFileOfOneKeyIsPassedOver();
    void aKeyThatOthersMayReadIsNamed();
    void halvesOfTwoKeysAreNoticed();
    void aKeyInMemoryIsNotListedTwice();
};

void KeyFolderTest::onlyTheOwnerMayReadIt()
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

void KeyFolderTest::aKeyThatCannotBeWrittenIsNotKept_data()
{
    QTest::addColumn<QString>("obstacle"); ///< a link into nowhere of this name, so that writing fails
    QTest::newRow("no folder") << "";
    QTest::newRow("the secret half") << "%1.key";
    QTest::newRow("the public half") << "%1.pub";
}

void KeyFolderTest::aKeyThatCannotBeWrittenIsNotKept()
{
    QFETCH(QString, obstacle);
    const QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("keys"));
    SecretKey key = SecretKey::create();
    const PublicKey half = key.publicKey();
    if (obstacle.isEmpty()) {
        write(folder, "a file");
    } else {
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(
            QFile::link(QStringLiteral("/nowhere/at/all"), QDir(folder).filePath(obstacle.arg(half.id()))));
    }
    KeyRing ring;
    ring.keepIn(folder);
    const Result<KeptKey> added = ring.add(std::move(key), {}, {});
    QCOMPARE(codeOf(added), ErrorCode::InputOutput);
    QVERIFY(!ring.holds(half.bytes));
    QVERIFY(ring.problems().isEmpty()); // and no half of it lies about
}

void KeyFolderTest::brokenFilesArePassedOverAndNamed_data()
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
    QTest::newRow("an enormous public key") << "ID.pub" << QByteArray(1 << 20, 'x') << "larger than";
    QTest::newRow("an unsound public key")
        << "ID.pub" << PublicKey{QByteArray(8, 'x'), QByteArray(32, '\0')}.fileText() << "not sound";
}

void KeyFolderTest::brokenFilesArePassedOverAndNamed()
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

void KeyFolderTest::aSecondFileOfOneKeyIsPassedOver()
{
    Kept kept;
    const KeptKey added = addTo(kept.ring, {});
    const QString copy = QDir(kept.folder).filePath(QStringLiteral("zzz"));
    write(copy + ".key", read(added.path));
    write(copy + ".pub", read(pub(added)));
    QCOMPARE(kept.ring.keys(), std::vector<KeptKey>{added});
    QCOMPARE(kept.ring.problems().size(), 1);
    QVERIFY(kept.ring.problems().first().contains(QStringLiteral("same key")));
}

void KeyFolderTest::aKeyThatOthersMayReadIsNamed()
{
    Kept kept;
    const KeptKey added = addTo(kept.ring, {});
    QCOMPARE(kept.ring.problems(), QStringList());
    QVERIFY(::chmod(QFile::encodeName(added.path).constData(), 0640) == 0);
    QCOMPARE(kept.ring.problems().size(), 1);
    QVERIFY(kept.ring.problems().first().contains(QStringLiteral("by others")));
    QVERIFY(kept.ring.holds(added.key.bytes));
}

void KeyFolderTest::halvesOfTwoKeysAreNoticed()
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

void KeyFolderTest::aKeyInMemoryIsNotListedTwice()
{
    Kept kept;
    const KeptKey inFolder = addTo(kept.ring, {});
    KeyRing ring;
    const KeptKey inMemory = must(ring.import(read(inFolder.path), {}, {}));
    ring.keepIn(kept.folder);
    QCOMPARE(ring.keys(), std::vector<KeptKey>{inMemory});
    QCOMPARE(ring.problems(), QStringList());
}

QTEST_GUILESS_MAIN(KeyFolderTest)
#include "tst_keyfolder.moc"
