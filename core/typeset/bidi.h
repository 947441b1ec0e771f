// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace rosette::typeset {

/// Directions of one paragraph after UAX #9.
struct Directions
{
    /// One level for each UTF-16 unit, odd for right to left; empty if everything runs from left to right.
    std::vector<std::uint8_t> levels = {};
    bool isRightToLeft = false;
};

/// The paragraph runs from right to left if it has such letters and either its language does (`expected`) or
/// most of its letters do: a name at the start does not turn a whole paragraph round.
Directions directionsOf(std::u16string_view text, bool expectedRightToLeft);

} // namespace rosette::typeset
