// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/contests/contest.h"

namespace rosette {

using SlateId = Id<struct SlateKind>;

/// An ordered list that an organisation puts forward in a contest. Recording rivals' slates is always
/// allowed; a slate of our own needs a carried motion.
struct Slate
{
    SlateId id;
    ContestId contest;
    Name name; ///< as its sponsor calls it; unique in the contest (folded)
    bool own = false;
    int revision = 1;

    bool operator==(const Slate &) const = default;
};

} // namespace rosette
