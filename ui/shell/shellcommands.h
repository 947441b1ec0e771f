// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rosette {

class MainWindow;
class PageContext;

/// The acts of the window itself: going to pages, back and forward, undo, the look, help, closing.
void addShellCommands(PageContext &context, MainWindow &window);

} // namespace rosette
