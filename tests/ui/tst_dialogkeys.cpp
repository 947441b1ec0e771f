// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/dialogs.h"
#include "tests/ui/page/opendemo.h"
#include "tests/ui/tabwalk.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/allpages.h"
#include "ui/page/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"
#include "ui/widgets/inlinemessage.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTest>

namespace rosette {

using test::TabWalk;

namespace {

/// Presses a key where the keyboard is, and lets what follows happen.
void press(QWidget &dialog, Qt::Key key)
{
    QWidget *focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : &dialog, key);
    QTest::qWait(10);
}

QPlainTextEdit *textOf(const QWidget &dialog)
{
    for (QPlainTextEdit *edit : dialog.findChildren<QPlainTextEdit *>())
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly())
            return edit;
    return nullptr;
}

bool asks(const QWidget &dialog)
{
    for (const InlineMessage *message : dialog.findChildren<InlineMessage *>())
        if (message->isVisible() && message->tone() == Tone::Warn)
            return true;
    return false;
}

} // namespace

/// Every dialog by keyboard: Tab goes round in it, Esc leads out and back to what opened it.
class TestDialogKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void tabGoesRoundAndEscLeadsBack_data() { addDialogs(); }
    void tabGoesRoundAndEscLeadsBack();
    void escAsksBeforeTypedTextIsLost_data() { addDialogs(); }
    void escAsksBeforeTypedTextIsLost();

private:
    void addDialogs();
    /// Opens it, lets @p use go on in it, and says what is wrong.
    QString useDialog(std::size_t number, const std::function<QString(QWidget &)> &use);

    std::unique_ptr<test::OpenDemo> m_demo;
    PageRegistry m_pages;
    std::unique_ptr<MainWindow> m_window;
    std::vector<test::DialogScreen> m_dialogs = test::allDialogs();
};

void TestDialogKeys::initTestCase()
{
    applyTheme(*qApp);
    registerAllPages(m_pages);
}

void TestDialogKeys::init()
{
    m_demo = std::make_unique<test::OpenDemo>();
    m_window = std::make_unique<MainWindow>(m_demo->open(), m_pages);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestDialogKeys::addDialogs()
{
    QTest::addColumn<std::size_t>("dialog");
    for (std::size_t at = 0; at < m_dialogs.size(); ++at)
        QTest::newRow(qPrintable(m_dialogs[at].name)) << at;
}

QString TestDialogKeys::useDialog(std::size_t number, const std::function<QString(QWidget &)> &use)
{
    QString fault;
    const auto see = [&](QWidget &dialog) {
        if (!dialog.isAncestorOf(QApplication::focusWidget()))
            fault = QStringLiteral("It opens without the keyboard, which %1 has.")
                        .arg(test::called(QApplication::focusWidget()));
        else
            fault = use(dialog);
    };
    return test::seeDialog(*m_window, m_dialogs[number], see) ? fault : QStringLiteral("It does not open.");
}

void TestDialogKeys::tabGoesRoundAndEscLeadsBack()
{
    QFETCH(std::size_t, dialog);
    QPointer<QWidget> opener;
    const QString fault = useDialog(dialog, [&](QWidget &opened) -> QString {
        opener = m_window->focusWidget();
        const TabWalk forth = test::walkByTab(opened, {&opened}, false);
        const TabWalk back = test::walkByTab(opened, {&opened}, true);
        for (const QString &wrong :
            {forth.fault, back.fault, test::againstTheEye(forth), test::notTheReverse(forth, back)})
            if (!wrong.isEmpty())
                return wrong;
        const QPointer<QWidget> there = &opened;
        press(opened, Qt::Key_Escape);
        return there && there->isVisible() ? QStringLiteral("Esc does not close it.") : QString();
    });
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    QVERIFY2(opener, "What opened it has gone.");
    m_window->activateWindow(); // as whatever places windows does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // A page that was still loading had the keyboard itself, and has passed it on to what has come by now.
    const auto isBack = [&] {
        QWidget *now = QApplication::focusWidget();
        return now == opener || (qobject_cast<Page *>(opener) && opener->isAncestorOf(now));
    };
    QVERIFY2(QTest::qWaitFor(isBack), qPrintable(test::called(QApplication::focusWidget()) +
                                                 QStringLiteral(" has it, not ") + test::called(opener)));
    QVERIFY(opener->isVisible());
}

void TestDialogKeys::escAsksBeforeTypedTextIsLost()
{
    QFETCH(std::size_t, dialog);
    const QString fault = useDialog(dialog, [](QWidget &opened) -> QString {
        const QPointer<QPlainTextEdit> text = textOf(opened);
        if (!text)
            return {}; // nothing to lose but a line
        text->setFocus();
        press(opened, Qt::Key_X);
        press(opened, Qt::Key_Escape);
        if (!text || !text->isVisible() || !asks(opened))
            return QStringLiteral("It does not ask.");
        press(opened, Qt::Key_Escape);
        return text && text->isVisible() ? QStringLiteral("Esc a second time does not close it.") : QString();
    });
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

} // namespace rosette

QTEST_MAIN(rosette::TestDialogKeys)
#include "tst_dialogkeys.moc"
