// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headdialog.h"

#include "core/actions/committee/backups.h"
#include "core/actions/decisions/openmotion.h"
#include "core/signing/publickey.h"
#include "core/storage/backupfile.h"
#include "tests/support/must.h"
#include "tests/ui/page/opendemo.h"
#include "ui/page/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/startwindow.h"
#include "ui/shell/windows.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QTest>

namespace rosette {

using test::must;

/// A file that is older than what was seen of its committee, in the windows.
class TestHeadDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp); }
    void init()
    {
        m_demo = std::make_unique<test::OpenDemo>();
        SeenHeads::ofThisProcess().keepIn(m_demo->file(QStringLiteral("heads")));
        const std::unique_ptr<Workspace> workspace = m_demo->open();
        m_older = m_demo->file(QStringLiteral("older.rosette"));
        must(writeBackup(workspace->database(), m_older));
        must(openQuestion(*workspace, OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet?")}));
    }
    void cleanup()
    {
        QApplication::closeAllWindows();
        SeenHeads::ofThisProcess().keepIn({});
    }

    void bothEndsAreShownAndTheVerbWaitsForTheBox();
    void leavingItLeavesTheFileClosed();
    void whoSaysWhyGoesOn();
    void anOlderCopyPutIntoTheOpenFileIsSaidAndAskedAbout();

private:
    static HeadDialog *dialog()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            for (HeadDialog *found : window->findChildren<HeadDialog *>())
                if (found->isVisible())
                    return found;
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<HeadDialog *>(window); found && found->isVisible())
                return found;
        return nullptr;
    }
    static MainWindow *mainWindow()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<MainWindow *>(window); found && found->isVisible())
                return found;
        return nullptr;
    }
    static QString textOf(const HeadDialog &shown)
    {
        QStringList texts;
        for (const TextLabel *label : shown.findChildren<TextLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }

    std::unique_ptr<test::OpenDemo> m_demo;
    QString m_older;
};

void TestHeadDialog::bothEndsAreShownAndTheVerbWaitsForTheBox()
{
    Windows windows;
    (void)windows.open(m_older);
    QTRY_VERIFY(dialog());
    const HeadConflict conflict = SeenHeads::ofThisProcess().conflictAt(m_older).value();
    const QString text = textOf(*dialog());
    QVERIFY2(text.contains(wordFingerprint(conflict.seen.head.hash)), qPrintable(text));
    QVERIFY2(text.contains(wordFingerprint(conflict.file.hash)), qPrintable(text));
    QVERIFY(!dialog()->verbButton()->isEnabled());
    QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(dialog()->verbButton()->isEnabled());
    QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(!dialog()->verbButton()->isEnabled());
}

void TestHeadDialog::leavingItLeavesTheFileClosed()
{
    Windows windows;
    (void)windows.open(m_older);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!mainWindow());
    QVERIFY(SeenHeads::ofThisProcess().conflictAt(m_older));
}

void TestHeadDialog::whoSaysWhyGoesOn()
{
    Windows windows;
    (void)windows.open(m_older);
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
    QTest::mouseClick(dialog()->verbButton(), Qt::LeftButton);
    QTRY_VERIFY(mainWindow());
    QVERIFY(!SeenHeads::ofThisProcess().conflictAt(m_older));
    must(openQuestion(mainWindow()->context().workspace(),
        OpenQuestion{MotionKind::Other, QStringLiteral("Shall we meet elsewhere?")}));
}

void TestHeadDialog::anOlderCopyPutIntoTheOpenFileIsSaidAndAskedAbout()
{
    Windows windows;
    (void)windows.open(m_demo->path());
    QTRY_VERIFY(mainWindow());
    {
        const std::unique_ptr<Database> other = must(Database::open(m_demo->path()));
        must(readBackup(*other, m_older));
    }
    const auto compare = [] {
        for (Button *button : mainWindow()->findChildren<Button *>())
            if (button->isVisible() && button->text().startsWith(QStringLiteral("Compare")))
                return button;
        return static_cast<Button *>(nullptr);
    };
    QTRY_VERIFY(compare());
    const OpenQuestion question{MotionKind::Other, QStringLiteral("Shall we meet at all?")};
    Workspace &workspace = mainWindow()->context().workspace();
    QCOMPARE(openQuestion(workspace, question).error().code, ErrorCode::Tampered);
    QTimer::singleShot(0, this, [] {
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog()->findChild<QCheckBox *>(), Qt::Key_Space);
        QTest::mouseClick(dialog()->verbButton(), Qt::LeftButton);
    });
    QTest::mouseClick(compare(), Qt::LeftButton);
    must(openQuestion(workspace, question));
}

} // namespace rosette

QTEST_MAIN(rosette::TestHeadDialog)
#include "tst_headdialog.moc"
