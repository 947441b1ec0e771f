// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/seenheads.h"

namespace rosette {

class Database;
struct OpenOptions;

/// Compares the end of the chain in @p database with what was seen of its committee, and remembers it durably
/// if it goes further: whoever acts on what the file says acts on something that is not forgotten. Tampered
/// for an older copy and for another branch, which are in SeenHeads::conflictAt() then. Reads three rows.
/// What could not be remembered or read is said by SeenHeads::takeNotices(), and refuses nothing.
Result<void> checkHead(Database &database, const QDateTime &at);

/// The same while a file is opened, before it is brought up to date, so that a file that is refused is not
/// changed.
OpenOptions withHeadCheck(OpenOptions options);

/// @p copy is about to take the place of what @p database holds, and the user knows: what was seen beyond it
/// does not count any more.
Result<void> expectCopy(Database &database, Database &copy, const QDateTime &at);

} // namespace rosette
