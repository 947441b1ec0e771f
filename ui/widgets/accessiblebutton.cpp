// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblebutton.h"

#include "ui/widgets/accessiblemenu.h"
#include "ui/widgets/mnemonic.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace rosette {

namespace {

QMenu *menuOf(const QAbstractButton &button)
{
    if (const auto *push = qobject_cast<const QPushButton *>(&button))
        return push->menu();
    if (const auto *tool = qobject_cast<const QToolButton *>(&button))
        return tool->menu();
    return nullptr;
}

bool isOneOfMany(const QAbstractButton &button)
{
    return button.autoExclusive() || (button.group() && button.group()->exclusive());
}

QAccessible::Role roleOf(const QAbstractButton &button)
{
    if (menuOf(button))
        return QAccessible::ButtonMenu;
    if (!button.isCheckable())
        return QAccessible::Button;
    return isOneOfMany(button) ? QAccessible::RadioButton : QAccessible::CheckBox;
}

} // namespace

AccessibleButton::AccessibleButton(QAbstractButton &button) : QAccessibleWidget(&button) {}

QAccessible::Role AccessibleButton::role() const
{
    // Asked for anew: a button is made before it gets a menu or is said to be one of many.
    return roleOf(button());
}

QAbstractButton &AccessibleButton::button() const
{
    return *static_cast<QAbstractButton *>(widget());
}

bool AccessibleButton::hasMenu() const
{
    return menuOf(button());
}

QMenu *AccessibleButton::openMenu() const
{
    QMenu *menu = menuOf(button());
    if (menu && menu->isVisible())
        return menu;
    return openMenuOf(button()); // one that the click opened
}

QAccessible::State AccessibleButton::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = button().isCheckable();
    state.checked = button().isChecked();
    state.pressed = button().isDown();
    state.hasPopup = hasMenu();
    if (const auto *check = qobject_cast<QCheckBox *>(widget()); check && check->isTristate())
        state.checkStateMixed = check->checkState() == Qt::PartiallyChecked;
    return state;
}

QString AccessibleButton::text(QAccessible::Text which) const
{
    if (which == QAccessible::Accelerator)
        return button().shortcut().toString(QKeySequence::NativeText);
    const QString words = QAccessibleWidget::text(which);
    return which == QAccessible::Name && words.isEmpty() ? withoutMnemonic(button().text()) : words;
}

int AccessibleButton::childCount() const
{
    return openMenu() ? 1 : 0;
}

QAccessibleInterface *AccessibleButton::child(int index) const
{
    QMenu *menu = openMenu();
    return menu && index == 0 ? QAccessible::queryAccessibleInterface(menu) : nullptr;
}

int AccessibleButton::indexOfChild(const QAccessibleInterface *child) const
{
    const QMenu *menu = openMenu();
    return menu && child && child->object() == menu ? 0 : -1;
}

QStringList AccessibleButton::actionNames() const
{
    QStringList names = QAccessibleWidget::actionNames();
    if (!button().isEnabled())
        return names;
    if (hasMenu())
        names.prepend(showMenuAction());
    else
        names.prepend(button().isCheckable() ? toggleAction() : pressAction());
    return names;
}

void AccessibleButton::doAction(const QString &name)
{
    if (name == showMenuAction() || name == pressAction() || name == toggleAction())
        QMetaObject::invokeMethod(&button(), &QAbstractButton::click, Qt::QueuedConnection);
    else
        QAccessibleWidget::doAction(name);
}

} // namespace rosette
