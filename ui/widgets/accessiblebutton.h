// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;
class QMenu;

namespace rosette {

/// Every button, as a screen reader has it. What Qt brings leaves three things out: its toggle of a button
/// that can be checked emits no clicked(), so that the button does nothing; a press waits for what the button
/// does, so that one that opens a dialog seems to have frozen; and a button's menu is nobody's child.
class AccessibleButton : public QAccessibleWidget
{
public:
    explicit AccessibleButton(QAbstractButton &button);

    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text which) const override;

    /// The menu, while it is open.
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QStringList actionNames() const override;
    /// Returns at once; the button is clicked when the program comes to it.
    void doAction(const QString &name) override;

private:
    QAbstractButton &button() const;
    bool hasMenu() const;
    QMenu *openMenu() const;
};

} // namespace rosette
