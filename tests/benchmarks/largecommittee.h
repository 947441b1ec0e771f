// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"
#include "core/workspace/workspace.h"

#include <QRandomGenerator>

#include <vector>

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

struct LargeCommittee
{
    Contest contest;
    std::vector<Seat> reviewers; ///< those who have reviewed every application
};

/// Makes a committee file at @p path with one contest of @p applications, each reviewed by five seats, none
/// of them the secretary's, who acts. It has dates, six endorsements, and one motion for every
/// @p applicationsAMotion (0: none), all carried but the last, which is open.
LargeCommittee fillLargeCommittee(
    const QString &path, const Clock &clock, int applications, int applicationsAMotion = 50);

/// Adds @p count persons with names made of syllables, so that many share their beginnings, each of whom
/// stands in @p contest if there is one. The names.
QStringList addPersons(Database &database, int count, const std::optional<ContestId> &contest = {});

/// "Belcorden": a word as those names are made of.
QString inventedWord(QRandomGenerator &random);

} // namespace rosette::benchmark
