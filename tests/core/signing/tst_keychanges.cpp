// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing/keyring.h"
#include "tests/support/must.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette;
using rosette::test::must;

/// What is done with a key that is kept: another passphrase, and its end.
class TestKeyChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPassphraseHoldsFromThenOn_data();
    void anotherPassphraseHoldsFromThenOn();
    void aWrongPassphraseChangesNothing();
    void aRemovedKeyIsGoneForEveryRing();
    void aKeyThatIsNotHereCannotBeRemoved();

private:
    static KeptKey make(KeyRing &ring, const QString &passphrase)
    {
        return must(
            ring.add(SecretKey::create(), QStringLiteral("Ada Fox"), passphrase, Strength::Interactive));
    }
    static QString before() { return QStringLiteral("seven green herons"); }
    static QString after() { return QStringLiteral("eight grey geese"); }
};

void TestKeyChanges::anotherPassphraseHoldsFromThenOn_data()
{
    QTest::addColumn<bool>("isInFolder");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    for (const bool isInFolder : {false, true}) {
        const char *where = isInFolder ? "folder" : "memory";
        QTest::addRow("another, %s", where) << isInFolder << before() << after();
        QTest::addRow("the first, %s", where) << isInFolder << QString() << after();
        QTest::addRow("none any more, %s", where) << isInFolder << before() << QString();
    }
}

void TestKeyChanges::anotherPassphraseHoldsFromThenOn()
{
    QFETCH(bool, isInFolder);
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QTemporaryDir folder;
    KeyRing ring;
    if (isInFolder)
        ring.keepIn(folder.path());
    const QByteArray key = make(ring, before).key.bytes;
    const KeptKey changed = must(ring.changePassphrase(key, before, after, Strength::Interactive));
    QCOMPARE(changed.isEncrypted, !after.isEmpty());
    QVERIFY(ring.sign(key, "message")); // who has just changed it need not type it again
    ring.lock();
    if (after.isEmpty()) {
        QVERIFY(ring.sign(key, "message"));
        return;
    }
    QCOMPARE(ring.sign(key, "message").error().code, ErrorCode::Locked);
    QCOMPARE(ring.unlock(key, before).error().code, ErrorCode::NotAllowed);
    must(ring.unlock(key, after));
    if (isInFolder) {
        KeyRing other;
        other.keepIn(folder.path());
        must(other.unlock(key, after));
        QCOMPARE(other.sign(key, "message").value(), ring.sign(key, "message").value());
    }
}

void TestKeyChanges::aWrongPassphraseChangesNothing()
{
    const QTemporaryDir folder;
    KeyRing ring;
    ring.keepIn(folder.path());
    const KeptKey kept = make(ring, before());
    const QByteArray file = must(ring.exported(kept.key.bytes));
    QCOMPARE(ring.changePassphrase(kept.key.bytes, after(), after(), Strength::Interactive).error().code,
        ErrorCode::NotAllowed);
    QCOMPARE(must(ring.exported(kept.key.bytes)), file);
}

void TestKeyChanges::aRemovedKeyIsGoneForEveryRing()
{
    const QTemporaryDir folder;
    KeyRing ring;
    KeyRing other;
    ring.keepIn(folder.path());
    const KeptKey kept = make(ring, before());
    const KeptKey stays = make(ring, {});
    other.keepIn(folder.path());
    must(ring.remove(kept.key.bytes));
    for (KeyRing *each : {&ring, &other}) {
        QCOMPARE(each->keys().size(), std::size_t(1));
        QCOMPARE(each->sign(kept.key.bytes, "message").error().code, ErrorCode::NotFound);
        QVERIFY(each->sign(stays.key.bytes, "message"));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void TestKeyChanges::aKeyThatIsNotHereCannotBeRemoved()
{
    KeyRing ring;
    QCOMPARE(ring.remove(QByteArray(publicKeySize, 'k')).error().code, ErrorCode::NotFound);
    QCOMPARE(
        ring.changePassphrase(QByteArray(publicKeySize, 'k'), {}, after()).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestKeyChanges)
#include "tst_keychanges.moc"
