// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace rosette::typeset {

class ShapedText;

/// UTF-16 units of one line, with the spaces at its end.
struct LineRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const LineRange &) const = default;
};

struct BrokenText
{
    std::vector<LineRange> lines = {};
    /// Words that had to be broken inside.
    std::vector<LineRange> wideWords = {};
};

/// Chooses all line ends of a paragraph together, so that the sum of the penalties is least: for ragged
/// lines, for a very short last line, for a line that ends with a word of one letter or begins with a dash. A
/// word wider than the measure is broken between two characters. `balance` makes all lines about equally
/// long, with as few as possible.
BrokenText breakLines(const ShapedText &shaped, double width, bool balance);

/// Width of a line without the spaces at its end.
double visibleWidth(const ShapedText &shaped, const LineRange &line);

/// Where the spaces at the end of a line begin.
std::size_t visibleEnd(const ShapedText &shaped, const LineRange &line);

} // namespace rosette::typeset
