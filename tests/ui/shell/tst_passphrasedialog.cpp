// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphrasedialog.h"

#include "core/actions/committee/createcommittee.h"
#include "core/actions/committee/enrolseat.h"
#include "core/actions/keys/enrolkey.h"
#include "core/actions/records/verifyrecords.h"
#include "core/signing/keyring.h"
#include "tests/support/must.h"
#include "ui/shell/idlelock.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace rosette;
using rosette::test::must;

/// A key with a passphrase: asked for when it is needed, and only then.
class TestPassphraseDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRightPassphraseUnlocks();
    void aWrongOneSaysSoAndIsAskedAgain();
    void anActThatNeedsTheKeyAsksAndIsDoneOnce();
    void leavingTheQuestionLeavesNothing();
    void anIdleComputerLocksTheKey();

private:
    static QString passphrase() { return QStringLiteral("seven green herons"); }
    EnrolSeat another() const
    {
        EnrolSeat input;
        input.name = QStringLiteral("Bea Castellan");
        input.from = m_clock.today();
        return input;
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<Workspace> m_workspace;
    QByteArray m_key;
};

void TestPassphraseDialog::initTestCase()
{
    applyTheme(*qApp);
    CreateCommittee input;
    input.path = m_folder.filePath(QStringLiteral("nc.rosette"));
    input.name = QStringLiteral("National Committee");
    input.secretary = QStringLiteral("Ada Fox");
    m_workspace = must(createCommittee(m_clock, input));
    const KeptKey kept = must(KeyRing::ofThisProcess().add(
        SecretKey::create(), QStringLiteral("Ada Fox"), passphrase(), Strength::Interactive));
    m_key = kept.key.bytes;
    must(enrolKey(*m_workspace, {m_workspace->actor()->id, kept.key}));
}

void TestPassphraseDialog::theRightPassphraseUnlocks()
{
    KeyRing::ofThisProcess().lock();
    PassphraseDialog dialog(m_key);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), passphrase());
    QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(KeyRing::ofThisProcess().sign(m_key, "message"));
}

void TestPassphraseDialog::aWrongOneSaysSoAndIsAskedAgain()
{
    KeyRing::ofThisProcess().lock();
    PassphraseDialog dialog(m_key);
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("seven red herons"));
    dialog.verbButton()->click();
    QVERIFY(!dialog.verbButton()->isEnabled());
    QTRY_VERIFY(dialog.verbButton()->isEnabled());
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.findChild<InlineMessage *>());
    QCOMPARE(KeyRing::ofThisProcess().sign(m_key, "message").error().code, ErrorCode::Locked);
    field->setText(passphrase());
    dialog.verbButton()->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestPassphraseDialog::anActThatNeedsTheKeyAsksAndIsDoneOnce()
{
    KeyRing::ofThisProcess().lock();
    int asked = 0;
    m_workspace->whenLocked([&](const QByteArray &key) {
        ++asked;
        return KeyRing::ofThisProcess().unlock(key, passphrase()).has_value();
    });
    must(enrolSeat(*m_workspace, another()));
    QCOMPARE(asked, 1);
    const Verification verification = must(verifyRecords(*m_workspace));
    QVERIFY2(!verification.fault, qPrintable(verification.fault.value_or(ChainFault{}).sentence));
    QCOMPARE(verification.records, 4); // founding, the two seats, the key
}

void TestPassphraseDialog::leavingTheQuestionLeavesNothing()
{
    KeyRing::ofThisProcess().lock();
    m_workspace->whenLocked([](const QByteArray &) { return false; });
    EnrolSeat input = another();
    input.name = QStringLiteral("Cal Reid");
    QCOMPARE(enrolSeat(*m_workspace, input).error().code, ErrorCode::Locked);
    QCOMPARE(must(verifyRecords(*m_workspace)).records, 4);
}

void TestPassphraseDialog::anIdleComputerLocksTheKey()
{
    must(KeyRing::ofThisProcess().unlock(m_key, passphrase()));
    const IdleLock lock(300);
    QTest::qWait(150);
    QLineEdit field;
    field.show();
    QTest::keyClick(&field, Qt::Key_A);
    QTest::qWait(200);
    QVERIFY(KeyRing::ofThisProcess().sign(m_key, "message")); // somebody is at the keyboard
    QTRY_VERIFY(!KeyRing::ofThisProcess().sign(m_key, "message"));
}

QTEST_MAIN(TestPassphraseDialog)
#include "tst_passphrasedialog.moc"
