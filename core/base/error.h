// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rosette {

/// What kind of failure it is. The number is the exit code of the command line, and documented there.
enum class ErrorCode
{
    CheckFailed = 1,  ///< a check says no (a blocker, a gate, a rule)
    Usage = 2,        ///< the request itself is malformed
    NotFound = 3,     ///< no such file, person, contest, motion ...
    NotAllowed = 4,   ///< this seat may not do that
    Conflict = 5,     ///< somebody else changed it, or it is not in the state the act needs
    InUse = 6,        ///< another program holds the file
    InvalidInput = 7, ///< a file or a text breaks the rules of its format
    InputOutput = 8,  ///< reading or writing failed (full disk, read-only folder ...)
    Tampered = 9,     ///< stored bytes are not what was recorded
    Locked = 10,      ///< a key is needed that is locked: its passphrase first
    Internal = 70,    ///< a fault of this program
};

/// A failure as a person reads it.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one finished, translated sentence: what, where, what to do
    QString detail;  ///< for the log: the statement, the system's words; may be empty

    bool operator==(const Error &) const = default;
};

} // namespace rosette
