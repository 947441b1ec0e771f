// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rosette {

class Database;

/// Copies the file of @p database, as it is now, to the new file @p path and checks the copy whole: damage,
/// tables, triggers. Conflict if there is a file of that name. On failure nothing is left behind.
Result<void> writeBackup(Database &database, const QString &path);

/// Puts the content of the committee file @p path in the place of what @p database holds, in one step: after
/// a crash or a full disk it is either the old content or the new. The copy is checked whole, and brought up
/// to date on the side if an older Rosette wrote it; it is not changed itself. Other connections see it as a
/// write. Not inside a unit of work.
Result<void> readBackup(Database &database, const QString &path);

} // namespace rosette
