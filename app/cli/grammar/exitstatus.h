// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <array>

namespace rosette::cli {

/// What an exit code means, for the man page. The numbers are those of ErrorCode.
struct ExitStatus
{
    int code;
    const char *meaning; ///< to be translated
};

/// Every exit code of the program, in order.
inline constexpr std::array<ExitStatus, 12> exitStatuses{{
    {0, QT_TRANSLATE_NOOP("Rosette", "Done.")},
    {int(ErrorCode::CheckFailed), QT_TRANSLATE_NOOP("Rosette", "A check says no, or rows were refused.")},
    {int(ErrorCode::Usage), QT_TRANSLATE_NOOP("Rosette", "The command is not written as it has to be.")},
    {int(ErrorCode::NotFound), QT_TRANSLATE_NOOP("Rosette", "There is nothing of that name.")},
    {int(ErrorCode::NotAllowed), QT_TRANSLATE_NOOP("Rosette", "That seat may not do that.")},
    {int(ErrorCode::Conflict), QT_TRANSLATE_NOOP("Rosette", "It is not, or no longer, in a state for that.")},
    {int(ErrorCode::InUse), QT_TRANSLATE_NOOP("Rosette", "Another program is using the file.")},
    {int(ErrorCode::InvalidInput), QT_TRANSLATE_NOOP("Rosette", "A file or a text breaks its rules.")},
    {int(ErrorCode::InputOutput), QT_TRANSLATE_NOOP("Rosette", "Reading or writing failed.")},
    {int(ErrorCode::Tampered), QT_TRANSLATE_NOOP("Rosette", "What is stored is not what was recorded.")},
    {int(ErrorCode::Locked), QT_TRANSLATE_NOOP("Rosette", "A key is needed that is locked.")},
    {int(ErrorCode::Internal), QT_TRANSLATE_NOOP("Rosette", "A fault of this program.")},
}};

} // namespace rosette::cli
