// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/committee/keyspart.h"

#include "core/actions/committee/createcommittee.h"
#include "core/actions/committee/enrolseat.h"
#include "core/actions/keys/enrolkey.h"
#include "core/actions/records/verifyrecords.h"
#include "core/base/atomicwrite.h"
#include "core/storage/keystore.h"
#include "core/workspace/lookup.h"
#include "tests/support/must.h"
#include "ui/committee/committeepage.h"
#include "ui/committee/enrolkeydialog.h"
#include "ui/committee/importkeydialog.h"
#include "ui/committee/makekeydialog.h"
#include "ui/committee/register.h"
#include "ui/committee/wordtiles.h"
#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/confirmationdialog.h"
#include "ui/widgets/filequestion.h"
#include "ui/widgets/savedialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

using namespace rosette;
using rosette::test::must;

/// Keys in the window, from none to enrolled, replaced and revoked, in a committee of two.
class TestKeysPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aPassphraseIsJudged_data();
    void aPassphraseIsJudged();
    void aKeyIsMadeOnlyWithTheSamePassphraseTwice();
    void aKeyWithoutAPassphraseIsWarnedOf();
    void aKeyOfMinisignIsImported();
    void aWrongPassphraseImportsNothing();
    void nothingIsEnrolledBeforeTheWordsAreCompared();
    void anotherKeyHasToBeComparedAnew();
    void aKeyIsMadeSavedAndEnrolledInThePage();
    void aKeyIsReplaced();
    void aRevocationNeedsAReason();
    void aMemberMayOnlyRevokeTheirOwn();

private:
    Seat seat(const char *name) const
    {
        return must(findSeat(m_workspace->database(), QString::fromLatin1(name), m_clock.today()));
    }
    std::optional<SeatKey> keyOf(const char *name) const
    {
        return must(KeyStore(m_workspace->database()).inForce(seat(name).id));
    }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Button *button(const QString &accessibleName) const
    {
        QCoreApplication::processEvents();
        for (Button *button : m_page->findChildren<Button *>())
            if (button->isVisible() &&
                (button->accessibleName() == accessibleName ||
                    (button->accessibleName().isEmpty() && button->text() == accessibleName)))
                return button;
        return nullptr;
    }
    bool says(const QString &words) const
    {
        QCoreApplication::processEvents();
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    /// Presses @p opener and lets @p use go on in the dialog that opens.
    template <typename Dialog>
    void inDialog(Button *opener, const std::function<void(Dialog &)> &use)
    {
        QVERIFY(opener);
        bool isUsed = false;
        QTimer watch;
        connect(&watch, &QTimer::timeout, this, [&] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog || isUsed || !dialog->isAncestorOf(QApplication::focusWidget()))
                return;
            isUsed = true;
            use(*dialog);
        });
        watch.start(5);
        QTest::mouseClick(opener, Qt::LeftButton);
        QVERIFY(isUsed);
    }
    QByteArray lineOf(char seed) const
    {
        return SecretKey::fromSeed(QByteArray(32, seed)).publicKey().base64();
    }

    QTemporaryDir m_folder;
    ManualClock m_clock{QDateTime(QDate(2026, 10, 7), QTime(9, 0), Qt::UTC)};
    PageRegistry m_pages;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<PageContext> m_context;
    std::unique_ptr<QWidget> m_window;
    CommitteePage *m_page = nullptr;
    int m_files = 0;
};

void TestKeysPart::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    applyTheme(*qApp);
    registerCommitteePage(m_pages);
}

void TestKeysPart::init()
{
    CreateCommittee input;
    input.path = file(QStringLiteral("%1.rosette").arg(++m_files));
    input.name = QStringLiteral("National Committee");
    input.secretary = QStringLiteral("Ada Fox");
    m_workspace = must(createCommittee(m_clock, input));
    EnrolSeat member;
    member.name = QStringLiteral("Bea Castellan");
    member.from = m_clock.today();
    must(enrolSeat(*m_workspace, member));
    m_context = std::make_unique<PageContext>(*m_workspace, QString::number(m_files), m_pages);
    m_window = std::make_unique<QWidget>();
    m_page = new CommitteePage(*m_context);
    m_window->setLayout(new QVBoxLayout);
    m_window->layout()->addWidget(m_page);
    connect(m_workspace.get(), &Workspace::changed, m_page,
        [this](const Changes &changes) { m_page->refresh(changes); });
    m_window->resize(1064, 1400);
    m_page->show(QStringLiteral("keys"));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestKeysPart::cleanup()
{
    answerFileQuestions({});
    m_window.reset();
    m_context.reset();
    m_workspace.reset();
}

void TestKeysPart::aPassphraseIsJudged_data()
{
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<QString>("begins");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("short") << QStringLiteral("herons") << QStringLiteral("Weak");
    QTest::newRow("one letter") << QString(30, u'a') << QStringLiteral("Weak");
    QTest::newRow("two words") << QStringLiteral("seven herons") << QStringLiteral("Fair");
    QTest::newRow("four words") << QStringLiteral("seven green herons fly") << QStringLiteral("Strong");
}

void TestKeysPart::aPassphraseIsJudged()
{
    QFETCH(QString, passphrase);
    QFETCH(QString, begins);
    const QString remark = passphraseRemark(passphrase);
    QCOMPARE(remark.isEmpty(), begins.isEmpty());
    QVERIFY2(remark.startsWith(begins), qPrintable(remark));
}

void TestKeysPart::aKeyIsMadeOnlyWithTheSamePassphraseTwice()
{
    QByteArray key;
    inDialog<MakeKeyDialog>(button(QStringLiteral("Make a key...")), [&](MakeKeyDialog &dialog) {
        dialog.setStrength(Strength::Interactive);
        connect(&dialog, &QDialog::accepted, this, [&] { key = dialog.made()->key.bytes; });
        const auto type = [](const char *text) {
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        };
        const auto press = [](Qt::Key pressed, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), pressed, modifiers);
        };
        QVERIFY(!dialog.verbButton()->isEnabled());
        type("seven green herons");
        press(Qt::Key_Tab);
        type("seven red herons");
        QVERIFY(!dialog.verbButton()->isEnabled());
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        press(Qt::Key_A, Qt::ControlModifier);
        type("seven green herons");
        QVERIFY(dialog.verbButton()->isEnabled());
        press(Qt::Key_Return);
        press(Qt::Key_Escape); // while it is being made nothing stops it half-way
        QVERIFY(dialog.isVisible());
    });
    QVERIFY(!key.isEmpty());
    KeyRing::ofThisProcess().lock();
    QVERIFY(!KeyRing::ofThisProcess().sign(key, "x"));
    must(KeyRing::ofThisProcess().unlock(key, QStringLiteral("seven green herons")));
    QVERIFY(KeyRing::ofThisProcess().sign(key, "x"));
}

void TestKeysPart::aKeyWithoutAPassphraseIsWarnedOf()
{
    MakeKeyDialog dialog(*m_context, QStringLiteral("Ada Fox"), m_window.get());
    dialog.show();
    dialog.findChild<QCheckBox *>()->click();
    QVERIFY(dialog.verbButton()->isEnabled());
    bool isWarned = false;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        isWarned |= label->isVisible() && label->text().contains(QStringLiteral("vote as you"));
    QVERIFY(isWarned);
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QVERIFY(!dialog.made()->isEncrypted);
}

void TestKeysPart::aKeyOfMinisignIsImported()
{
    const QString path = file(QStringLiteral("minisign.key"));
    must(atomicWrite(
        path, must(SecretKey::create().fileText(QStringLiteral("herons"), Strength::Interactive))));
    answerFileQuestions([path](const FileQuestion &) { return path; });
    ImportKeyDialog dialog(*m_context, QStringLiteral("Ada Fox"), m_window.get());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(!dialog.verbButton()->isEnabled());
    for (Button *choose : dialog.findChildren<Button *>())
        if (choose->text() == QLatin1String("Choose..."))
            QTest::mouseClick(choose, Qt::LeftButton);
    QTest::keyClicks(dialog.findChildren<QLineEdit *>().last(), QStringLiteral("herons"));
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.imported()->label, QStringLiteral("Ada Fox"));
}

void TestKeysPart::aWrongPassphraseImportsNothing()
{
    const QString path = file(QStringLiteral("other.key"));
    must(atomicWrite(
        path, must(SecretKey::create().fileText(QStringLiteral("herons"), Strength::Interactive))));
    const std::size_t before = KeyRing::ofThisProcess().keys().size();
    ImportKeyDialog dialog(*m_context, QStringLiteral("Ada Fox"), m_window.get());
    dialog.show();
    dialog.findChildren<QLineEdit *>().first()->setText(path);
    dialog.findChildren<QLineEdit *>().last()->setText(QStringLiteral("geese"));
    QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    QTRY_VERIFY(dialog.verbButton()->isEnabled());
    QVERIFY(dialog.isVisible());
    QCOMPARE(KeyRing::ofThisProcess().keys().size(), before);
}

void TestKeysPart::nothingIsEnrolledBeforeTheWordsAreCompared()
{
    inDialog<EnrolKeyDialog>(
        button(QStringLiteral("Enrol the key of Bea Castellan")), [&](EnrolKeyDialog &dialog) {
            auto *same = dialog.findChild<QCheckBox *>();
            QVERIFY(!same->isVisible());
            QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(lineOf('b')));
            QVERIFY(same->isVisible());
            const auto *tiles = dialog.findChild<WordTiles *>();
            for (const QString &word : wordFingerprint(must(PublicKey::parse(lineOf('b'))).bytes).split(u' '))
                QVERIFY(tiles->accessibleName().contains(word));
            QVERIFY(!dialog.verbButton()->isEnabled());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QVERIFY(dialog.isVisible());
            QVERIFY(!keyOf("Bea Castellan"));
            QTest::keyClick(same, Qt::Key_Space);
            QVERIFY(dialog.verbButton()->isEnabled());
            QTest::keyClick(dialog.verbButton(), Qt::Key_Space);
        });
    QCOMPARE(keyOf("Bea Castellan")->key, must(PublicKey::parse(lineOf('b'))).bytes);
    QVERIFY(says(QStringLiteral("Bea Castellan signs with this key")));
    QVERIFY(!must(verifyRecords(*m_workspace)).fault);
}

void TestKeysPart::anotherKeyHasToBeComparedAnew()
{
    EnrolKeyDialog dialog(
        *m_context, {seat("Bea Castellan").id, QStringLiteral("Bea Castellan")}, m_window.get());
    dialog.show();
    auto *source = dialog.findChild<QLineEdit *>();
    source->setText(QString::fromLatin1(lineOf('b')));
    dialog.findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(dialog.verbButton()->isEnabled());
    source->setText(QString::fromLatin1(lineOf('c')));
    QVERIFY(!dialog.findChild<QCheckBox *>()->isChecked());
    QVERIFY(!dialog.verbButton()->isEnabled());
    source->setText(QStringLiteral("no key"));
    QVERIFY(!dialog.findChild<QCheckBox *>()->isVisible());
}

void TestKeysPart::aKeyIsMadeSavedAndEnrolledInThePage()
{
    const QString path = file(QStringLiteral("ada.pub"));
    QVERIFY(says(QStringLiteral("No key")));
    // A key of another committee that this test made before has the same name.
    const std::vector<KeptKey> before = KeyRing::ofThisProcess().keys();
    inDialog<MakeKeyDialog>(button(QStringLiteral("Make a key...")), [](MakeKeyDialog &dialog) {
        dialog.findChild<QCheckBox *>()->click();
        QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    });
    QVERIFY(says(QStringLiteral("Your key is made")));
    const KeptKey kept = KeyRing::ofThisProcess().keys().back();
    QCOMPARE(KeyRing::ofThisProcess().keys().size(), before.size() + 1);
    QVERIFY(says(wordFingerprint(kept.key.bytes)));
    QList<Button *> saving;
    QList<Button *> enrolling;
    for (Button *button : m_page->findChildren<Button *>()) {
        if (button->accessibleName() == QLatin1String("Save the public half of Ada Fox") &&
            button->isVisible())
            saving += button;
        if (button->accessibleName() == QLatin1String("Enrol this key for Ada Fox") && button->isVisible())
            enrolling += button;
    }
    inDialog<SaveDialog>(saving.last(), [&path](SaveDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(path);
        QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    });
    QCOMPARE(must(PublicKey::parse(must(readFile(path)))), kept.key);
    inDialog<EnrolKeyDialog>(enrolling.last(), [](EnrolKeyDialog &dialog) {
        dialog.findChild<QCheckBox *>()->click();
        QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
    });
    QCOMPARE(keyOf("Ada Fox")->key, kept.key.bytes);
    QVERIFY(says(QStringLiteral("Its secret half is on this computer")));
}

void TestKeysPart::aKeyIsReplaced()
{
    must(enrolKey(*m_workspace, {seat("Bea Castellan").id, must(PublicKey::parse(lineOf('b')))}));
    inDialog<EnrolKeyDialog>(
        button(QStringLiteral("Replace the key of Bea Castellan")), [&](EnrolKeyDialog &dialog) {
            dialog.findChild<QLineEdit *>()->setText(QString::fromLatin1(lineOf('c')));
            dialog.findChild<QCheckBox *>()->click();
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
    QCOMPARE(keyOf("Bea Castellan")->key, must(PublicKey::parse(lineOf('c'))).bytes);
    QVERIFY(says(QStringLiteral("No longer in force")));
}

void TestKeysPart::aRevocationNeedsAReason()
{
    must(enrolKey(*m_workspace, {seat("Bea Castellan").id, must(PublicKey::parse(lineOf('b')))}));
    inDialog<ConfirmationDialog>(
        button(QStringLiteral("Revoke the key of Bea Castellan")), [&](ConfirmationDialog &dialog) {
            QVERIFY(!dialog.verbButton()->isEnabled());
            QTest::keyClicks(dialog.findChild<QLineEdit *>(), QStringLiteral("Laptop stolen"));
            QVERIFY(dialog.verbButton()->isEnabled());
            QTest::mouseClick(dialog.verbButton(), Qt::LeftButton);
        });
    QVERIFY(!keyOf("Bea Castellan"));
    QVERIFY(says(QStringLiteral("Laptop stolen")));
}

void TestKeysPart::aMemberMayOnlyRevokeTheirOwn()
{
    must(enrolKey(*m_workspace, {seat("Bea Castellan").id, must(PublicKey::parse(lineOf('b')))}));
    m_context->actAs(seat("Bea Castellan"));
    QVERIFY(button(QStringLiteral("Revoke the key of Bea Castellan")));
    QVERIFY(!button(QStringLiteral("Replace the key of Bea Castellan")));
    QVERIFY(!button(QStringLiteral("Enrol the key of Ada Fox")));
    QVERIFY(says(QStringLiteral("is not on this computer")));
}

QTEST_MAIN(TestKeysPart)
#include "tst_keyspart.moc"
