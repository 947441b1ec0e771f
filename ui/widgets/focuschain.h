// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rosette {

/// Whether Tab stops at @p widget. What is not shown yet counts as its window will show it.
bool takesKeys(const QWidget &widget);

/// The first and the last at which Tab stops inside @p ground, in the order of Tab; null if there is none.
QWidget *firstTakingKeys(const QWidget &ground);
QWidget *lastTakingKeys(const QWidget &ground);

} // namespace rosette
