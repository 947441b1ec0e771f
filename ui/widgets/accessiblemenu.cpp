// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblemenu.h"

#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QApplication>
#include <QMenu>

namespace rosette {

namespace {

constexpr QLatin1String closeAction("Close");

/// Asks no screen reader's patience: the menus close, and then the act is done.
void choose(QAction &action)
{
    while (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        menu->close();
    action.trigger();
}

} // namespace

QMenu *openMenuOf(const QWidget &widget)
{
    for (QMenu *menu : widget.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        if (menu->isVisible())
            return menu;
    return nullptr;
}

AccessibleMenu::AccessibleMenu(QMenu &menu) : QAccessibleWidget(&menu, QAccessible::PopupMenu) {}

QMenu &AccessibleMenu::menu() const
{
    return *static_cast<QMenu *>(widget());
}

QString AccessibleMenu::text(QAccessible::Text which) const
{
    const QString words = QAccessibleWidget::text(which);
    if (which != QAccessible::Name || !words.isEmpty())
        return words;
    if (!menu().title().isEmpty())
        return withoutMnemonic(menu().title());
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(menu().parentWidget());
    return button ? button->text(QAccessible::Name) : QString();
}

int AccessibleMenu::childCount() const
{
    return static_cast<int>(menu().actions().size());
}

QAccessibleInterface *AccessibleMenu::child(int index) const
{
    return QAccessible::queryAccessibleInterface(menu().actions().value(index));
}

int AccessibleMenu::indexOfChild(const QAccessibleInterface *child) const
{
    return child ? static_cast<int>(menu().actions().indexOf(qobject_cast<QAction *>(child->object()))) : -1;
}

QStringList AccessibleMenu::actionNames() const
{
    return {closeAction};
}

void AccessibleMenu::doAction(const QString &name)
{
    if (name == closeAction)
        QMetaObject::invokeMethod(&menu(), &QWidget::close, Qt::QueuedConnection);
}

AccessibleMenuEntry::AccessibleMenuEntry(QAction &action) : QAccessibleObject(&action) {}

QAction &AccessibleMenuEntry::action() const
{
    return *static_cast<QAction *>(object());
}

QMenu *AccessibleMenuEntry::menu() const
{
    for (QObject *object : action().associatedObjects())
        if (auto *menu = qobject_cast<QMenu *>(object))
            return menu;
    return nullptr;
}

void *AccessibleMenuEntry::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return QAccessibleObject::interface_cast(type);
}

QAccessible::Role AccessibleMenuEntry::role() const
{
    return action().isSeparator() ? QAccessible::Separator : QAccessible::MenuItem;
}

QAccessible::State AccessibleMenuEntry::state() const
{
    const QMenu *in = menu();
    QAccessible::State state;
    state.invisible = !in || !in->isVisible() || !action().isVisible();
    state.disabled = !action().isEnabled();
    state.focusable = !action().isSeparator() && action().isEnabled();
    state.focused = in && in->activeAction() == &action();
    state.checkable = action().isCheckable();
    state.checked = action().isChecked();
    state.hasPopup = action().menu<QMenu *>() != nullptr;
    return state;
}

QString AccessibleMenuEntry::text(QAccessible::Text which) const
{
    if (which == QAccessible::Name)
        return withoutMnemonic(action().text());
    if (which == QAccessible::Description)
        return action().statusTip();
    if (which == QAccessible::Accelerator)
        return action().shortcut().toString(QKeySequence::NativeText);
    return {};
}

QRect AccessibleMenuEntry::rect() const
{
    const QMenu *in = menu();
    if (!in)
        return {};
    const QRect place = in->actionGeometry(&action());
    return {in->mapToGlobal(place.topLeft()), place.size()};
}

QAccessibleInterface *AccessibleMenuEntry::parent() const
{
    return QAccessible::queryAccessibleInterface(menu());
}

int AccessibleMenuEntry::childCount() const
{
    return action().menu<QMenu *>() ? 1 : 0;
}

QAccessibleInterface *AccessibleMenuEntry::child(int index) const
{
    return index == 0 ? QAccessible::queryAccessibleInterface(action().menu<QMenu *>()) : nullptr;
}

int AccessibleMenuEntry::indexOfChild(const QAccessibleInterface *child) const
{
    return child && child->object() && child->object() == action().menu<QMenu *>() ? 0 : -1;
}

QStringList AccessibleMenuEntry::actionNames() const
{
    if (action().isSeparator() || !action().isEnabled())
        return {};
    return {action().menu<QMenu *>() ? showMenuAction() : pressAction()};
}

void AccessibleMenuEntry::doAction(const QString &name)
{
    QAction *chosen = &action();
    if (name == pressAction())
        QMetaObject::invokeMethod(
            chosen, [chosen] { choose(*chosen); }, Qt::QueuedConnection);
    else if (QMenu *in = menu(); in && name == showMenuAction())
        in->setActiveAction(chosen);
}

QStringList AccessibleMenuEntry::keyBindingsForAction(const QString &) const
{
    const QKeySequence keys = action().shortcut();
    return keys.isEmpty() ? QStringList() : QStringList(keys.toString());
}

} // namespace rosette
