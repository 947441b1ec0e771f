// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <cstddef>
#include <vector>

namespace rosette {

/// Which of @p things is meant by @p text; each is a list of what it may be called, the name to show first
/// and the id last. An exact name (folded) or id wins, then the beginning of a name, then the beginnings of
/// its words in order ("a fox" is Ada Fox), then the beginning of an id. NotFound names the nearest of them,
/// Usage names the several that fit; @p what is the noun of the sentence.
Result<std::size_t> matchName(
    const QString &what, const QString &text, const std::vector<QStringList> &things);

/// Whether the words of @p text begin words of @p name, in order: "a fox" is Ada Fox. Both are folded.
bool wordsBegin(const QString &name, const QString &text);

} // namespace rosette
