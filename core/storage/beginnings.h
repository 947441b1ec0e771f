// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rosette {

class Database;

/// Which kinds of things a file holds at all.
struct Beginnings
{
    bool hasSeveralSeats = false;
    bool hasImprint = false;
    bool hasContest = false;
    bool hasMilestone = false;
    bool hasCandidacy = false;
    bool hasApplication = false;

    bool operator==(const Beginnings &) const = default;
};

Result<Beginnings> beginningsOf(Database &database);

} // namespace rosette
