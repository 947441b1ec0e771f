// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>

#include <vector>

namespace rosette::test {

/// A control at which the Tab key stopped.
struct TabStop
{
    QPointer<QWidget> widget; ///< null once it has gone
    QString name;
    qsizetype pane = -1;       ///< of those that were given; -1 in none
    bool isReadBefore = false; ///< the eye comes to it before it comes to the stop before this one
};

/// What the Tab key does in a window or dialog.
struct TabWalk
{
    std::vector<TabStop> way; ///< once round, from the first stop after where the keyboard was
    QString fault;            ///< a sentence; empty if it came to everything once and back
};

/// Class and accessible name.
QString called(const QWidget *widget);

/// Presses Tab, or Shift and Tab, in @p window until the keyboard is back at the first stop: it has to come
/// to every control that can be used, once, and each has to be seen while it has the keyboard. @p panes are
/// in the order in which they are read.
TabWalk walkByTab(QWidget &window, const QList<QWidget *> &panes, bool backwards);

/// Whether the way @p back is @p forth the other way round; a sentence if not. Both begin where they like.
QString notTheReverse(const TabWalk &forth, const TabWalk &back);

/// Whether the way goes pane by pane, and in each from top to bottom and from left to right; a sentence if
/// not.
QString againstTheEye(const TabWalk &walk);

} // namespace rosette::test
