// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace rosette {

class PageContext;

/// Fills the main menu anew each time it opens: pages that are not in the navigation list, undo, the look,
/// help.
void fillMainMenu(QMenu &menu, PageContext &context);

/// Submenus of the colours and the text size, used by the main menu and the start screen.
void addAppearanceChoices(QMenu &menu);
void addTextSizeChoices(QMenu &menu);

} // namespace rosette
