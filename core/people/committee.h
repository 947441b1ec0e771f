// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace rosette {

/// The deciding body whose file this is.
struct Committee
{
    Name name;         ///< "National Committee"
    Name grouping;     ///< whose committee it is: "Fairfield"; stands on what is published
    QString imprint{}; ///< "Promoted by ... on behalf of ..., both at ..."; required before publication
    int revision = 1;

    bool operator==(const Committee &) const = default;
};

} // namespace rosette
