// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace rosette {

/// What the head of a file says that it is.
struct FileIdentity
{
    int applicationId = 0;
    int version = 0; ///< of the schema

    bool operator==(const FileIdentity &) const = default;
};

/// Looks at the file at @p path without a lock, without rolling back a journal that stands beside it and
/// without changing a byte. NotFound, InvalidInput (a folder, empty, no database) or InputOutput.
Result<FileIdentity> identityOf(const QString &path);

/// Refuses a file that is not a committee file, or one of a later version than @p version.
Result<void> checkIdentity(const QString &path, const FileIdentity &identity, int version);

/// Refuses a file that the present user may not change, or in whose folder no journal can be made.
Result<void> checkWritable(const QString &path);

} // namespace rosette
