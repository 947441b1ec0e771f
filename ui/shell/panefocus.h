// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace rosette {

/// Moves the keyboard from the pane that has it to the next (1) or previous (-1) that is seen and takes it,
/// to where it was there before. From outside all panes, to the first or last.
void focusNextPane(const QList<QWidget *> &panes, int step);

/// Puts the keyboard into the first pane that is seen and takes it.
void focusFirstPane(const QList<QWidget *> &panes);

} // namespace rosette
