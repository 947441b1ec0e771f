// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rosette {

class Database;

/// What tells one committee from every other, wherever its file lies and whatever it is called: the hash of
/// the first record, hexadecimal. A copy of the file is the same committee.
Result<QString> committeeIdentity(Database &database);

} // namespace rosette
