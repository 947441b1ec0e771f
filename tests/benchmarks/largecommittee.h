// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/workspace/workspace.h"

namespace rosette::benchmark {

/// The value, or the end of the benchmark with the reason.
template <typename T>
T require(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *std::move(result);
}

inline void require(const Result<void> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
}

/// Makes a committee file at @p path with one contest of @p applications, each reviewed by five seats, none
/// of them the secretary's, who acts.
Contest fillLargeCommittee(const QString &path, const Clock &clock, int applications);

} // namespace rosette::benchmark
