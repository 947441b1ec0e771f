// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QShortcut;

namespace rosette {

class PageContext;

/// Makes the keys of the commands work in the window. Where several have the same keys, the latest added of
/// those that are enabled runs.
class CommandShortcuts : public QObject
{
    Q_OBJECT

public:
    CommandShortcuts(PageContext &context, QWidget *window);

private:
    void rebuild();

    PageContext &m_context;
    QWidget *m_window;
    std::vector<QShortcut *> m_shortcuts;
    bool m_isStale = false;
};

} // namespace rosette
