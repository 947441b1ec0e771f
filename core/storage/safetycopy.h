// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace rosette {

/// Copies the file of @p database to NAME.rosette.before-vVERSION beside it (with a number behind, if that is
/// taken) and checks the copy. Returns its path. On failure, and when @p interruption (null: none) is
/// requested, nothing is left behind.
Result<QString> copyBefore(Database &database, int version, Interruption *interruption);

} // namespace rosette
