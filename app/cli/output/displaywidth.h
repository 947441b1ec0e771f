// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette::cli {

/// The number of columns that @p text takes on a terminal: East Asian wide and fullwidth characters and emoji
/// take two (Unicode Standard Annex 11), combining and invisible ones none.
qsizetype displayWidth(const QString &text);

/// @p text without the control characters with which a stored text could drive the terminal; tabs and line
/// feeds stay.
QString harmless(const QString &text);

} // namespace rosette::cli
