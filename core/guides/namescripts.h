// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette {

/// Whether @p name mixes letters of scripts that no one writing system mixes, such as a Cyrillic "а" among
/// Latin letters: the reader cannot see the difference, a search does. Follows the single-script test of
/// Unicode Technical Standard 39, section 5.1; Japanese, Korean and Chinese use several scripts together.
bool mixesScripts(const QString &name);

} // namespace rosette
