// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/sanitizedstyle.h"

#include <algorithm>
#include <cmath>

namespace rosette::typeset {

double finite(double value, double least, double most)
{
    return std::isnan(value) ? least : std::clamp(value, least, most);
}

TextStyle sanitized(const TextStyle &style)
{
    TextStyle result = style;
    result.size = finite(style.size, 1, 1000);
    result.weight = std::clamp(style.weight, 1, 1000);
    if (!(style.leading == 0))
        result.leading = finite(style.leading, 1, 4000);
    return result;
}

Insets sanitized(const Insets &insets)
{
    // A small negative padding pulls the content out of its box, to align what the eye sees.
    const auto bounded = [](double value) { return finite(value, -100, 2000); };
    return {bounded(insets.top), bounded(insets.right), bounded(insets.bottom), bounded(insets.left)};
}

} // namespace rosette::typeset
