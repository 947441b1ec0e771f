// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/commands.h"

#include <algorithm>

namespace rosette {

void Commands::add(const Command &command, QObject *owner)
{
    const auto present = std::find_if(
        m_commands.begin(), m_commands.end(), [&](const Command &other) { return other.key == command.key; });
    if (present != m_commands.end())
        *present = command;
    else
        m_commands.push_back(command);
    if (owner)
        connect(owner, &QObject::destroyed, this, [this, key = command.key] { remove(key); });
    Q_EMIT changed();
}

void Commands::remove(const QString &key)
{
    if (std::erase_if(m_commands, [&](const Command &command) { return command.key == key; }) > 0)
        Q_EMIT changed();
}

const Command *Commands::find(const QString &key) const
{
    const auto found = std::find_if(
        m_commands.begin(), m_commands.end(), [&](const Command &command) { return command.key == key; });
    return found == m_commands.end() ? nullptr : &*found;
}

bool Commands::run(const QString &key)
{
    const Command *command = find(key);
    if (!command || !command->isAvailable())
        return false;
    const std::function<void()> act = command->run; // which may add or remove commands
    act();
    return true;
}

bool Commands::run(const QKeySequence &shortcut)
{
    const auto found = std::find_if(m_commands.rbegin(), m_commands.rend(),
        [&](const Command &command) { return command.shortcut == shortcut && command.isAvailable(); });
    return found != m_commands.rend() && run(QString(found->key));
}

} // namespace rosette
