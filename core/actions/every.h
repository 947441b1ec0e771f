// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <initializer_list>

namespace rosette {

/// Runs @p steps in order up to the first that fails, whose error it returns. For the writes of an action
/// that follow one another without a value passing between them.
inline Result<void> every(std::initializer_list<std::function<Result<void>()>> steps)
{
    for (const std::function<Result<void>()> &step : steps)
        if (Result<void> done = step(); !done)
            return done;
    return {};
}

} // namespace rosette
