// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/boundaries.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace rosette::typeset {

class Face;

/// Lengths in points.
struct Glyph
{
    std::uint32_t id = 0;
    /// First UTF-16 unit of the characters that this glyph, with its neighbours of the same cluster, stands
    /// for.
    std::uint32_t cluster = 0;
    float advance = 0;
    float offsetX = 0;
    /// Upwards.
    float offsetY = 0;
};

/// Neighbouring characters with one face, level, script and style. Their glyphs run from left to right.
struct ShapedItem
{
    const Face *face = nullptr;
    std::uint8_t level = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t firstGlyph = 0;
    std::size_t glyphEnd = 0;
    /// Index in the runs of the request.
    std::size_t run = 0;

    bool isRightToLeft() const { return (level & 1) != 0; }
};

/// A paragraph as glyphs, before it is broken into lines. Never holds glyph 0.
class ShapedText
{
public:
    std::u16string text;
    std::vector<Glyph> glyphs;
    /// In the order of the text.
    std::vector<ShapedItem> items;
    /// Width of everything before a UTF-16 unit, in the order of the text; one more than there are units.
    std::vector<double> positions;
    std::vector<Break> breaks;
    /// Whether a cluster begins here, so that an emergency break is possible.
    std::vector<bool> clusterStarts;
    /// Characters that no face has.
    std::vector<std::u16string> missing;
    double size = 0;
    double ascent = 0;
    double descent = 0;
    bool isRightToLeft = false;
    bool isMixed = false;
};

} // namespace rosette::typeset
