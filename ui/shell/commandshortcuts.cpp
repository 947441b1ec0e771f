// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandshortcuts.h"

#include "ui/page/pagecontext.h"

#include <QSet>
#include <QShortcut>
#include <QWidget>

namespace rosette {

CommandShortcuts::CommandShortcuts(PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
    connect(&context.commands(), &Commands::changed, this, [this] {
        if (!std::exchange(m_isStale, true)) // several commands come and go together
            QMetaObject::invokeMethod(this, &CommandShortcuts::rebuild, Qt::QueuedConnection);
    });
    rebuild();
}

void CommandShortcuts::rebuild()
{
    m_isStale = false;
    for (QShortcut *shortcut : m_shortcuts)
        delete shortcut;
    m_shortcuts.clear();
    QSet<QString> seen;
    for (const Command &command : m_context.commands().all()) {
        const QKeySequence keys = command.shortcut;
        if (keys.isEmpty() || seen.contains(keys.toString()))
            continue;
        seen.insert(keys.toString());
        auto *shortcut = new QShortcut(keys, m_window);
        connect(shortcut, &QShortcut::activated, this, [this, keys] { m_context.commands().run(keys); });
        m_shortcuts.push_back(shortcut);
    }
}

} // namespace rosette
