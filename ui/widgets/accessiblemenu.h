// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleObject>
#include <QAccessibleWidget>

class QAction;
class QMenu;

namespace rosette {

/// The menu that is open and belongs to @p widget itself, or null.
QMenu *openMenuOf(const QWidget &widget);

/// A menu with its entries. Without a name of its own it is called after its button.
class AccessibleMenu : public QAccessibleWidget
{
public:
    explicit AccessibleMenu(QMenu &menu);

    QString text(QAccessible::Text which) const override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    /// "Close" is the way out that is Esc on a keyboard.
    QStringList actionNames() const override;
    void doAction(const QString &name) override;

private:
    QMenu &menu() const;
};

/// An entry. Qt's own does its act while the screen reader waits for the answer, so that one that opens a
/// dialog seems to have frozen, and leaves the menu open; here the menu closes and the act comes after.
class AccessibleMenuEntry : public QAccessibleObject, public QAccessibleActionInterface
{
public:
    explicit AccessibleMenuEntry(QAction &action);

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;
    QRect rect() const override;
    QAccessibleInterface *parent() const override;
    /// The menu that the entry opens.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QStringList actionNames() const override;
    /// Returns at once.
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    QAction &action() const;
    QMenu *menu() const;
};

} // namespace rosette
