// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/text.h"

namespace rosette {

using PersonId = Id<struct PersonKind>;

/// Somebody who sits on the committee, stands in a contest, or both. One person, however many candidacies.
struct Person
{
    PersonId id;
    Name name;
    QString email{}; ///< as given, may be empty; matched case-insensitively
    int revision = 1;

    bool operator==(const Person &) const = default;
};

} // namespace rosette
