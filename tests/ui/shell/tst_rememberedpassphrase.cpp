// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/keychain.h"
#include "core/signing/keyring.h"
#include "tests/support/must.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QCheckBox>
#include <QHash>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace rosette;
using rosette::test::must;

/// A keychain in memory, which answers a little later, as a real one does.
class FakeKeychain final : public Keychain
{
public:
    void isThere(const Answer &answer) override
    {
        later([=, this] { answer(m_isThere); });
    }
    void find(const QByteArray &key, const Found &found) override
    {
        later([=, this] { found(m_kept.contains(key) ? std::optional(m_kept.value(key)) : std::nullopt); });
    }
    void keep(const QByteArray &key, const QString &passphrase, const Answer &answer) override
    {
        m_kept.insert(key, passphrase);
        later([=] { answer(true); });
    }
    void forget(const QByteArray &key, const Answer &answer) override
    {
        m_kept.remove(key);
        later([=] { answer(true); });
    }

    bool m_isThere = true;
    QHash<QByteArray, QString> m_kept;

private:
    static void later(const std::function<void()> &answer) { QTimer::singleShot(20, qApp, answer); }
};

/// A passphrase that the desktop's keychain remembers.
class TestRememberedPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void withoutAKeychainNothingIsOffered();
    void itIsRememberedOnlyIfOneSaysSo();
    void aRememberedOneIsNotAskedFor();
    void oneThatDoesNotOpenTheKeyIsForgottenAndAskedFor();
    void whoTakesTheTickAwayIsNotRememberedAnyMore();
    void whatIsMistypedIsNotRemembered();

private:
    static QString passphrase() { return QStringLiteral("seven green herons"); }
    static QCheckBox *box(const PassphraseDialog &dialog) { return dialog.findChild<QCheckBox *>(); }
    static void type(PassphraseDialog &dialog, const QString &words)
    {
        dialog.findChild<QLineEdit *>()->clear();
        QTest::keyClicks(dialog.findChild<QLineEdit *>(), words);
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    }

    FakeKeychain m_keychain;
    QByteArray m_key;
};

void TestRememberedPassphrase::initTestCase()
{
    applyTheme(*qApp);
    m_key = must(KeyRing::ofThisProcess().add(
                     SecretKey::create(), QStringLiteral("Ada Fox"), passphrase(), Strength::Interactive))
                .key.bytes;
    useKeychain(m_keychain);
}

void TestRememberedPassphrase::init()
{
    KeyRing::ofThisProcess().lock();
    m_keychain.m_isThere = true;
    m_keychain.m_kept.clear();
}

void TestRememberedPassphrase::withoutAKeychainNothingIsOffered()
{
    m_keychain.m_isThere = false;
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTest::qWait(100);
    QVERIFY(!box(dialog)->isVisible());
    type(dialog, passphrase());
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(m_keychain.m_kept.isEmpty());
}

void TestRememberedPassphrase::itIsRememberedOnlyIfOneSaysSo()
{
    for (const bool isWanted : {false, true}) {
        KeyRing::ofThisProcess().lock();
        PassphraseDialog dialog(m_key);
        dialog.show();
        QTRY_VERIFY(box(dialog)->isVisible());
        QVERIFY(!box(dialog)->isChecked());
        if (isWanted)
            QTest::keyClick(box(dialog), Qt::Key_Space);
        type(dialog, passphrase());
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(m_keychain.m_kept.value(m_key), isWanted ? passphrase() : QString());
    }
}

void TestRememberedPassphrase::aRememberedOneIsNotAskedFor()
{
    m_keychain.m_kept.insert(m_key, passphrase());
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(KeyRing::ofThisProcess().sign(m_key, "message"));
    QCOMPARE(m_keychain.m_kept.value(m_key), passphrase());
}

void TestRememberedPassphrase::oneThatDoesNotOpenTheKeyIsForgottenAndAskedFor()
{
    m_keychain.m_kept.insert(m_key, QStringLiteral("what it was before"));
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTRY_VERIFY(m_keychain.m_kept.isEmpty());
    QTRY_VERIFY(dialog.verbButton()->isEnabled());
    QVERIFY(dialog.findChild<InlineMessage *>()->sentence().contains(QStringLiteral("had remembered")));
    type(dialog, passphrase());
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_keychain.m_kept.value(m_key), passphrase()); // the box is still ticked
}

void TestRememberedPassphrase::whoTakesTheTickAwayIsNotRememberedAnyMore()
{
    m_keychain.m_kept.insert(m_key, QStringLiteral("what it was before"));
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTRY_VERIFY(dialog.verbButton()->isEnabled() && m_keychain.m_kept.isEmpty());
    QTest::keyClick(box(dialog), Qt::Key_Space);
    type(dialog, passphrase());
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(m_keychain.m_kept.isEmpty());
}

void TestRememberedPassphrase::whatIsMistypedIsNotRemembered()
{
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTRY_VERIFY(box(dialog)->isVisible());
    QTest::keyClick(box(dialog), Qt::Key_Space);
    type(dialog, QStringLiteral("seven grey herons"));
    QTRY_VERIFY(dialog.verbButton()->isEnabled());
    QVERIFY(m_keychain.m_kept.isEmpty());
}

QTEST_MAIN(TestRememberedPassphrase)
#include "tst_rememberedpassphrase.moc"
