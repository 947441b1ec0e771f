// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace rosette {

class Database;

/// How much of each kind a committee file holds.
struct Contents
{
    qint64 seats = 0;
    qint64 contests = 0;
    qint64 candidacies = 0;
    qint64 applications = 0;
    qint64 reviews = 0;
    qint64 motions = 0;
    qint64 ballots = 0;
    qint64 endorsements = 0;
    qint64 lists = 0;
    qint64 records = 0;

    bool operator==(const Contents &) const = default;
};

Result<Contents> contentsOf(Database &database);

} // namespace rosette
