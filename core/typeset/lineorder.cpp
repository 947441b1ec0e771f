// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/lineorder.h"

#include "core/typeset/shapedtext.h"

#include <algorithm>
#include <numeric>

namespace rosette::typeset {

namespace {

/// The glyphs of an item whose clusters lie in a range. Clusters rise from left to right, or fall if the item
/// runs from right to left.
LineSegment cut(const ShapedText &shaped, std::size_t index, const LineRange &range)
{
    const ShapedItem &item = shaped.items[index];
    LineSegment segment;
    segment.item = index;
    segment.begin = std::max(item.begin, range.begin);
    segment.end = std::min(item.end, range.end);
    segment.firstGlyph = item.firstGlyph;
    segment.glyphEnd = item.glyphEnd;
    segment.level = item.level;
    const auto isInside = [&](std::size_t glyph) {
        return shaped.glyphs[glyph].cluster >= segment.begin && shaped.glyphs[glyph].cluster < segment.end;
    };
    while (segment.firstGlyph < segment.glyphEnd && !isInside(segment.firstGlyph))
        ++segment.firstGlyph;
    while (segment.glyphEnd > segment.firstGlyph && !isInside(segment.glyphEnd - 1))
        --segment.glyphEnd;
    for (std::size_t i = segment.firstGlyph; i < segment.glyphEnd; ++i)
        segment.width += static_cast<double>(shaped.glyphs[i].advance);
    return segment;
}

void addSegments(std::vector<LineSegment> &segments, const ShapedText &shaped, const LineRange &range)
{
    const auto first = std::partition_point(shaped.items.begin(), shaped.items.end(),
        [&range](const ShapedItem &item) { return item.end <= range.begin; });
    for (auto item = first; item != shaped.items.end() && item->begin < range.end; ++item)
        segments.push_back(cut(shaped, static_cast<std::size_t>(item - shaped.items.begin()), range));
}

/// UAX #9 L2: from the highest level down to the lowest odd one, reverse each sequence at that level or
/// higher.
std::vector<std::size_t> visualOrder(const std::vector<LineSegment> &segments)
{
    std::vector<std::size_t> order(segments.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::uint8_t highest = 0;
    for (const LineSegment &segment : segments)
        highest = std::max(highest, segment.level);
    for (int level = highest; level > 0; --level) {
        const auto isReversed = [&](std::size_t index) { return segments[index].level >= level; };
        for (auto begin = order.begin(); begin != order.end();) {
            begin = std::find_if(begin, order.end(), isReversed);
            const auto end = std::find_if_not(begin, order.end(), isReversed);
            std::reverse(begin, end);
            begin = end;
        }
    }
    return order;
}

} // namespace

std::vector<LineSegment> arrangeLine(const ShapedText &shaped, const LineRange &line)
{
    std::vector<LineSegment> segments;
    if (!shaped.isMixed) {
        addSegments(segments, shaped, line);
    } else {
        const std::size_t end = visibleEnd(shaped, line);
        addSegments(segments, shaped, {line.begin, end});
        const std::size_t spaces = segments.size();
        addSegments(segments, shaped, {end, line.end});
        for (std::size_t i = spaces; i < segments.size(); ++i)
            segments[i].level = shaped.isRightToLeft ? 1 : 0;
    }
    double x = 0;
    for (const std::size_t index : visualOrder(segments)) {
        segments[index].x = x;
        x += segments[index].width;
    }
    return segments;
}

} // namespace rosette::typeset
