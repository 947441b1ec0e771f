// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace rosette {

/// Gives the application the program's fonts, style, palette and icon, and keeps them as the theme changes.
/// Call it once, before the first widget.
void applyTheme(QApplication &application);

} // namespace rosette
