// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shellcommands.h"

#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

namespace rosette {

namespace {

void addPlaces(PageContext &context, MainWindow &window)
{
    Commands &commands = context.commands();
    commands.add(
        {QStringLiteral("shell.back"), MainWindow::tr("Go back"), QKeySequence(Qt::ALT | Qt::Key_Left),
            [&window] { return window.canGoBack(); }, [&window] { window.goBack(); }},
        &window);
    commands.add(
        {QStringLiteral("shell.forward"), MainWindow::tr("Go forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
            [&window] { return window.canGoForward(); }, [&window] { window.goForward(); }},
        &window);
    int number = 0;
    for (const PageDefinition &page : context.pages().all()) {
        if (page.addCommands)
            page.addCommands(context);
        if (page.entry != PageEntry::Navigation || ++number > 9)
            continue;
        // Not available by name: the palette lists the pages themselves.
        commands.add({QStringLiteral("shell.page.") + page.key, {},
                         QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number)), {},
                         [&context, key = page.key] { context.goTo({key}); }},
            &window);
    }
}

QString named(const QString &verb, const QString &act)
{
    return act.isEmpty() ? verb : MainWindow::tr("%1: %2").arg(verb, act);
}

void addUndo(PageContext &context, MainWindow &window)
{
    QUndoStack &undo = context.undo();
    Command back{QStringLiteral("shell.undo"), MainWindow::tr("Undo"), QKeySequence(QKeySequence::Undo),
        [&undo] { return undo.canUndo(); }, [&context] { context.undoLast(); }};
    back.wording = [&undo, verb = back.text] { return named(verb, undo.undoText()); };
    context.commands().add(back, &window);
    Command again{QStringLiteral("shell.redo"), MainWindow::tr("Redo"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [&undo] { return undo.canRedo(); },
        [&context] { context.redoNext(); }};
    again.wording = [&undo, verb = again.text] { return named(verb, undo.redoText()); };
    context.commands().add(again, &window);
}

void addLook(PageContext &context, MainWindow &window)
{
    Commands &commands = context.commands();
    const auto add = [&](const char *key, const QString &text, const QKeySequence &keys, int size,
                         const std::function<void()> &run) {
        const auto isEnabled = [size] { return size == 0 || textSize() != size; };
        commands.add(
            {QLatin1String(key), text, keys, isEnabled, run, MainWindow::tr("zoom font look")}, &window);
    };
    add("shell.larger", MainWindow::tr("Larger text"), QKeySequence(Qt::CTRL | Qt::Key_Plus), mostTextSize,
        [] { stepTextSize(1); });
    add("shell.smaller", MainWindow::tr("Smaller text"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
        leastTextSize, [] { stepTextSize(-1); });
    add("shell.normal", MainWindow::tr("Normal text size"), QKeySequence(Qt::CTRL | Qt::Key_0), leastTextSize,
        [] { chooseTextSize(leastTextSize); });
    for (const Appearance appearance : allAppearances)
        commands.add(
            {QStringLiteral("shell.look.%1").arg(static_cast<int>(appearance)),
                MainWindow::tr("Colours: %1").arg(appearanceInWords(appearance)), {},
                [appearance] { return Theme::instance().appearance() != appearance; },
                [appearance] { chooseAppearance(appearance); }, MainWindow::tr("theme appearance look")},
            &window);
}

} // namespace

void addShellCommands(PageContext &context, MainWindow &window)
{
    addPlaces(context, window);
    addUndo(context, window);
    addLook(context, window);
    const auto add = [&](const char *key, const QString &text, const QKeySequence &keys,
                         const std::function<void()> &run) {
        context.commands().add({QLatin1String(key), text, keys, {}, run}, &window);
    };
    add("shell.find", {}, QKeySequence(Qt::CTRL | Qt::Key_K), [&window] { window.openPalette(); });
    add("shell.menu", {}, QKeySequence(Qt::Key_F10), [&window] { window.openMenu(); });
    add("shell.nextPane", {}, QKeySequence(Qt::Key_F6), [&window] { window.focusNextPane(1); });
    add("shell.previousPane", {}, QKeySequence(Qt::SHIFT | Qt::Key_F6),
        [&window] { window.focusNextPane(-1); });
    add("shell.help", MainWindow::tr("Help on this page"), QKeySequence(Qt::Key_F1),
        [&window] { window.openHelp(); });
    add("shell.settings", MainWindow::tr("Settings..."), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [&window] { window.openSettings(); });
    add("shell.start", MainWindow::tr("Open another committee..."), QKeySequence(Qt::CTRL | Qt::Key_O),
        [&window] { Q_EMIT window.startRequested(); });
    add("shell.close", MainWindow::tr("Close this window"), QKeySequence(Qt::CTRL | Qt::Key_W),
        [&window] { window.close(); });
    add("shell.quit", MainWindow::tr("Quit Rosette"), QKeySequence(Qt::CTRL | Qt::Key_Q),
        [] { QApplication::closeAllWindows(); });
}

} // namespace rosette
