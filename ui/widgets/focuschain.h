// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rosette {

/// Whether Tab stops at @p widget. What is not shown yet counts as its window will show it.
bool takesKeys(const QWidget &widget);

/// The first at which Tab stops inside @p ground; null if there is none.
QWidget *firstTakingKeys(const QWidget &ground);

/// How many stops of Tab in @p ground come before @p widget, and the stop that has so many before it, or the
/// last if there are not so many; null if there is none.
int stopsBefore(const QWidget &ground, const QWidget &widget);
QWidget *stopAt(const QWidget &ground, int before);

/// What a window, or a part that lies over it, does for Tab, and for Shift and Tab if not @p forwards: the
/// keyboard goes from where it is in @p ground to the next that takes it, and round at the end. The order is
/// that of the eye, as the layouts have it: pane after pane, and in each from its head to its foot. Qt's own
/// order is that in which things were made, which parts what a page shows later, and passes over whatever
/// stands before a part with a focus proxy. False if nothing takes it.
bool focusNext(const QWidget &ground, bool forwards);

} // namespace rosette
