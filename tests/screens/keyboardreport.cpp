// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/page/opendemo.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/makedemo.h"
#include "ui/shell/windows.h"
#include "ui/theme/applytheme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QWindow>

namespace rosette {

/// The whole job by the keyboard alone: every key goes to whatever has it, as if somebody typed. Widgets are
/// looked at, never acted on.
class KeyboardJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::closeAllWindows(); }
    void theWholeJobByKeyboardAlone();

private:
    void openDemo();
    void reviewThree();
    void voteAndClose();
    void publishList();
    void exportGuide();

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Tab until what has the keyboard is called @p name. Fails after a whole round.
    bool tabTo(const QString &name, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool isSaid(const QString &words) const;
    static QString focused();
    void finish(const char *step);

    QTemporaryDir m_folder;
    MainWindow *m_window = nullptr;
    int m_keys = 0;
    int m_before = 0;
};

void KeyboardJourneyTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    test::OpenDemo::useOwnSettings(m_folder.path());
    applyTheme(*qApp);
    QFile::remove(demoPath());
}

void KeyboardJourneyTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWindow *target = QGuiApplication::focusWindow();
    if (const QWidget *popup = QApplication::activePopupWidget())
        target = popup->windowHandle();
    if (!target)
        return QTest::qFail("No window has the keyboard.", __FILE__, __LINE__);
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
    ++m_keys;
    QTest::qWait(10);
    const auto isQuiet = [this] { return m_window->context().tasks().running().empty(); };
    if (m_window && !QTest::qWaitFor(isQuiet, 10'000))
        QTest::qFail("Background work does not end.", __FILE__, __LINE__);
}

void KeyboardJourneyTest::type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
        ++m_keys;
    }
}

QString KeyboardJourneyTest::focused()
{
    const QWidget *widget = QApplication::focusWidget();
    if (!widget)
        return QStringLiteral("nothing");
    const QString text = widget->property("text").toString();
    return widget->accessibleName().isEmpty() ? text : widget->accessibleName();
}

bool KeyboardJourneyTest::tabTo(const QString &name, Qt::KeyboardModifiers modifiers)
{
    QStringList passed{focused()};
    for (int steps = 0; steps < 80; ++steps) {
        const QWidget *widget = QApplication::focusWidget();
        if (widget && (focused().startsWith(name) || widget->property("text").toString().startsWith(name)))
            return true;
        press(Qt::Key_Tab, modifiers);
        passed += focused();
    }
    qWarning().noquote() << "Tab does not lead to" << name << "but through"
                         << passed.join(QStringLiteral(" | "));
    return false;
}

bool KeyboardJourneyTest::isSaid(const QString &words) const
{
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

void KeyboardJourneyTest::finish(const char *step)
{
    if (!QTest::currentTestFailed())
        qInfo("%s: %d keys", step, m_keys - m_before);
    m_before = m_keys;
}

void KeyboardJourneyTest::theWholeJobByKeyboardAlone()
{
    Windows windows;
    windows.start();
    for (void (KeyboardJourneyTest::*step)() : {&KeyboardJourneyTest::openDemo,
             &KeyboardJourneyTest::reviewThree, &KeyboardJourneyTest::voteAndClose,
             &KeyboardJourneyTest::publishList, &KeyboardJourneyTest::exportGuide}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("The whole journey: %d keys", m_keys);
}

void KeyboardJourneyTest::openDemo()
{
    QTRY_VERIFY(QGuiApplication::focusWindow());
    QVERIFY(tabTo(QStringLiteral("Open the demo committee")));
    press(Qt::Key_Return);
    const auto isOpen = [this] {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (auto *main = qobject_cast<MainWindow *>(window); main && main->isActiveWindow())
                m_window = main;
        return m_window != nullptr;
    };
    QVERIFY(QTest::qWaitFor(isOpen, 20'000));
    finish("Open the demo");
}

void KeyboardJourneyTest::reviewThree()
{
    press(Qt::Key_4, Qt::AltModifier);
    QCOMPARE(m_window->context().place().page, QStringLiteral("reviews"));
    for (int number = 1; number <= 3; ++number) {
        const QString application = m_window->context().place().object;
        press(Qt::Key_1);
        for (int criterion = 0; criterion < 5; ++criterion)
            press(Qt::Key_M);
        press(Qt::Key_C);
        type(QStringLiteral("Clear and costed."));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY2(m_window->context().place().object != application, qPrintable(focused()));
    }
    finish("Review three applications");
}

void KeyboardJourneyTest::voteAndClose()
{
    press(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(m_window->context().place().page, QStringLiteral("motions"));
    press(Qt::Key_F);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(isSaid(QStringLiteral("You voted")), qPrintable(focused()));
    finish("Vote");
    QVERIFY(tabTo(QStringLiteral("Close the motion...")));
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QVERIFY(tabTo(QStringLiteral("Close the motion")));
    press(Qt::Key_Return);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(QApplication::focusWidget());
    finish("Close the motion");
}

void KeyboardJourneyTest::publishList()
{
    press(Qt::Key_6, Qt::AltModifier);
    QCOMPARE(m_window->context().place().page, QStringLiteral("lists"));
    QVERIFY(tabTo(QStringLiteral("Publish")));
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    finish("Publish a list");
}

void KeyboardJourneyTest::exportGuide()
{
    QVERIFY(tabTo(QStringLiteral("Export guide...")));
    press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::activeModalWidget());
    const QString path = m_folder.filePath(QStringLiteral("guide.pdf"));
    press(Qt::Key_A, Qt::ControlModifier);
    type(path);
    press(Qt::Key_Return);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArrayLiteral("%PDF-"));
    finish("Export the guide");
}

} // namespace rosette

QTEST_MAIN(rosette::KeyboardJourneyTest)
#include "keyboardreport.moc"
