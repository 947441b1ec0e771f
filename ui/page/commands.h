// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/command.h"

#include <QObject>

#include <vector>

namespace rosette {

/// Every act of the open window by name, in the order in which they were added.
class Commands : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Adds @p command for as long as @p owner lives; one of the same key is replaced.
    void add(const Command &command, QObject *owner);
    void remove(const QString &key);

    const std::vector<Command> &all() const { return m_commands; }
    const Command *find(const QString &key) const;
    /// Runs the command @p key if it is there and enabled; says whether it did.
    bool run(const QString &key);
    /// Runs the latest added of the enabled commands with that shortcut.
    bool run(const QKeySequence &shortcut);

Q_SIGNALS:
    void changed();

private:
    std::vector<Command> m_commands;
};

} // namespace rosette
