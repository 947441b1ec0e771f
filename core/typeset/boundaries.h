// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace rosette::typeset {

enum class Break : std::uint8_t
{
    None,
    Allowed,
    Mandatory
};

/// Where a line may end after UAX #14: one value for each UTF-16 unit, about the place before it, and a last
/// one.
std::vector<Break> lineBreaks(const QString &text);

} // namespace rosette::typeset
