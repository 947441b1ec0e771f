// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/page.h"
#include "ui/page/pagecontext.h"
#include "ui/shell/mainwindow.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QThread>
#include <QWindow>

#include <functional>

namespace rosette::test {

/// Why the journey does not go on.
struct Stuck
{
    QString why;
};

/// As a window manager, which the offscreen platform has not, when a dialog has closed.
inline bool goBackToWindow()
{
    if (QGuiApplication::focusWindow() || QApplication::activePopupWidget())
        return false;
    const QWidgetList all = QApplication::topLevelWidgets();
    QWidget *next = QApplication::activeModalWidget();
    for (QWidget *window : all)
        if (!next && window->isVisible() && window->isWindow())
            next = window;
    if (next && next->windowHandle())
        next->windowHandle()->requestActivate();
    return next != nullptr;
}

inline void require(bool holds, const QString &why)
{
    if (!holds)
        throw Stuck{why};
}

/// Somebody at the keyboard, in a thread beside the one of the windows, since some questions wait for their
/// answer. Every key goes to what has the keyboard; widgets are looked at, never acted on.
class Typist
{
public:
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// Tab until the name of what has the keyboard begins with @p name.
    void tabTo(const QString &name);
    void waitFor(const std::function<bool()> &holds, const QString &what) const;
    /// Waits for the dialog of that title.
    void expectDialog(const QString &title) const;
    void expectNoDialog() const;
    /// Answers the question of that title, whose safe answer has the keyboard, with @p verb.
    void confirm(const QString &title, const QString &verb);

    /// What @p look sees, in the thread of the windows.
    template <typename Look>
    static auto see(Look look)
    {
        decltype(look()) seen{};
        QMetaObject::invokeMethod(
            qApp, [&] { seen = look(); }, Qt::BlockingQueuedConnection);
        return seen;
    }
    /// What the open committee says.
    template <typename Read>
    static auto read(Read read)
    {
        return see([&] { return read(window()->context().workspace()); });
    }
    /// The name of what has the keyboard.
    static QString focused();
    static MainWindow *window();
    /// What the page shows that one is on.
    static QString shown();

    int keys() const { return m_keys; }

private:
    int m_keys = 0;
};

inline void Typist::press(int key, Qt::KeyboardModifiers modifiers)
{
    for (const bool isDown : {true, false})
        QMetaObject::invokeMethod(
            qApp,
            [=] {
                QWindow *target = QGuiApplication::focusWindow();
                if (const QWidget *popup = QApplication::activePopupWidget())
                    target = popup->windowHandle();
                if (target && isDown)
                    QTest::keyPress(target, static_cast<Qt::Key>(key), modifiers);
                else if (target)
                    QTest::keyRelease(target, static_cast<Qt::Key>(key), modifiers);
            },
            Qt::QueuedConnection);
    ++m_keys;
    QThread::msleep(5);
    waitFor([] { return QGuiApplication::focusWindow() != nullptr; },
        QStringLiteral("No window has the keyboard."));
    waitFor(
        [] {
            MainWindow *main = window();
            return !main || main->context().tasks().running().empty();
        },
        QStringLiteral("Background work does not end."));
}

inline void Typist::type(const QString &text)
{
    QMetaObject::invokeMethod(
        qApp,
        [&] {
            for (const QChar letter : text)
                QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
        },
        Qt::BlockingQueuedConnection);
    m_keys += static_cast<int>(text.size());
}

inline QString Typist::focused()
{
    return see([] {
        const QWidget *widget = QApplication::focusWidget();
        if (!widget)
            return QStringLiteral("nothing");
        if (!widget->accessibleName().isEmpty())
            return widget->accessibleName();
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
        return seen ? seen->text(QAccessible::Name) : QStringLiteral("something");
    });
}

inline void Typist::tabTo(const QString &name)
{
    constexpr int most = 80; // more than a round of any page
    QStringList passed{focused()};
    while (!passed.constLast().startsWith(name)) {
        require(passed.size() <= most, QStringLiteral("Tab does not lead to “%1” but through %2.")
                                           .arg(name, passed.join(QStringLiteral(" | "))));
        press(Qt::Key_Tab);
        passed += focused();
    }
}

inline void Typist::waitFor(const std::function<bool()> &holds, const QString &what) const
{
    constexpr int most = 20'000;
    for (int waited = 0; !see(holds); waited += 5) {
        see(goBackToWindow);
        require(waited < most, QStringLiteral("%1 The keyboard is at “%2”.").arg(what, focused()));
        QThread::msleep(5);
    }
}

inline void Typist::expectDialog(const QString &title) const
{
    waitFor(
        [&] {
            const QWidget *dialog = QApplication::activeModalWidget();
            return dialog && dialog->windowTitle().contains(title) &&
                   dialog->isAncestorOf(QApplication::focusWidget());
        },
        QStringLiteral("The dialog “%1” does not open, or has not the keyboard.").arg(title));
}

inline void Typist::expectNoDialog() const
{
    waitFor([] { return !QApplication::activeModalWidget(); }, QStringLiteral("The dialog does not close."));
    waitFor([] { return QApplication::focusWidget() && QApplication::focusWidget()->isVisible(); },
        QStringLiteral("After the dialog nothing has the keyboard."));
}

inline void Typist::confirm(const QString &title, const QString &verb)
{
    expectDialog(title);
    require(!focused().startsWith(verb),
        QStringLiteral("Not the safe answer has the keyboard, but “%1”.").arg(focused()));
    tabTo(verb);
    press(Qt::Key_Space);
    expectNoDialog();
}

inline MainWindow *Typist::window()
{
    for (QWidget *window : QApplication::topLevelWidgets())
        if (auto *main = qobject_cast<MainWindow *>(window); main && main->isVisible())
            return main;
    return nullptr;
}

inline QString Typist::shown()
{
    for (const Page *page : window()->findChildren<Page *>())
        if (page->isVisible())
            return page->object();
    return {};
}

} // namespace rosette::test
