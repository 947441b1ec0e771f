// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette {

/// Where the secret keys of the user are kept, for both programs: rosette/keys in the user's data folder
/// (XDG Base Directory Specification, $XDG_DATA_HOME).
QString userKeyFolder();

/// From now on this process keeps and finds keys there. A program calls it once, at its start; tests, which
/// do not, keep theirs in memory.
void useUserKeys();

} // namespace rosette
