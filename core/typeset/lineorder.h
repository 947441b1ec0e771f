// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/linebreaker.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rosette::typeset {

/// The part of an item that stands on one line.
struct LineSegment
{
    /// Index in ShapedText::items.
    std::size_t item = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t firstGlyph = 0;
    std::size_t glyphEnd = 0;
    std::uint8_t level = 0;
    /// From the left end of the line.
    double x = 0;
    double width = 0;
};

/// The segments of a line, in the order of the text and with their places: the order in which they are seen
/// follows UAX #9, rules L1 (spaces at the end take the direction of the paragraph) and L2.
std::vector<LineSegment> arrangeLine(const ShapedText &shaped, const LineRange &line);

} // namespace rosette::typeset
