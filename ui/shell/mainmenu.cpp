// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include "ui/page/pagecontext.h"
#include "ui/page/pageregistry.h"
#include "ui/shell/look.h"
#include "ui/theme/icon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <optional>

namespace rosette {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("MainMenu", text);
}

void addCommand(QMenu &menu, PageContext &context, const char *key, std::optional<Icon> symbol)
{
    const Command *command = context.commands().find(QLatin1String(key));
    if (!command)
        return;
    QAction *action = menu.addAction(command->name());
    if (symbol)
        action->setIcon(icon(*symbol, Role::Text2));
    // Shown only; the window's own shortcuts do it.
    action->setShortcut(command->shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setShortcutVisibleInContextMenu(true);
    action->setEnabled(command->isAvailable());
    QObject::connect(action, &QAction::triggered, &context,
        [&context, name = QString::fromLatin1(key)] { context.commands().run(name); });
}

void addPages(QMenu &menu, PageContext &context)
{
    for (const PageDefinition &page : context.pages().all()) {
        const bool isAllowed = !page.isAllowed || page.isAllowed(context.workspace());
        if (page.entry != PageEntry::Menu || !isAllowed)
            continue;
        QAction *action = menu.addAction(icon(page.icon, Role::Text2), page.title);
        QObject::connect(
            action, &QAction::triggered, &context, [&context, key = page.key] { context.goTo({key}); });
    }
}

void refill(QMenu &menu, PageContext &context)
{
    menu.clear();
    addPages(menu, context);
    menu.addSeparator();
    addCommand(menu, context, "shell.undo", Icon::Undo);
    addCommand(menu, context, "shell.redo", Icon::Redo);
    addCommand(menu, context, "shell.back", Icon::Back);
    addCommand(menu, context, "shell.forward", Icon::Forward);
    menu.addSeparator();
    QMenu *colours = menu.addMenu(icon(Icon::Contrast, Role::Text2), words("Colours"));
    addAppearanceChoices(*colours);
    QMenu *size = menu.addMenu(icon(Icon::TextSize, Role::Text2), words("Text size"));
    addTextSizeChoices(*size);
    addCommand(menu, context, "shell.settings", Icon::Settings);
    addCommand(menu, context, "shell.help", Icon::Help);
    menu.addSeparator();
    addCommand(menu, context, "shell.start", Icon::Folder);
    addCommand(menu, context, "shell.close", Icon::Close);
    addCommand(menu, context, "shell.quit", {});
}

} // namespace

void fillMainMenu(QMenu &menu, PageContext &context)
{
    menu.setAccessibleName(words("Main menu"));
    QObject::connect(&menu, &QMenu::aboutToShow, &context, [&menu, &context] { refill(menu, context); });
}

void addAppearanceChoices(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const Appearance appearance : allAppearances) {
        QAction *action = menu.addAction(appearanceInWords(appearance));
        action->setCheckable(true);
        action->setChecked(Theme::instance().appearance() == appearance);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, [appearance] { chooseAppearance(appearance); });
    }
}

void addTextSizeChoices(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (int percent = leastTextSize; percent <= mostTextSize; percent += textSizeStep) {
        QAction *action = menu.addAction(words("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(textSize() == percent);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, [percent] { chooseTextSize(percent); });
    }
}

} // namespace rosette
