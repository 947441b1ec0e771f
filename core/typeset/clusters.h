// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/shapedtext.h"

#include <string>
#include <string_view>

namespace rosette::typeset {

/// Glyphs that only together stand for some characters.
struct Cluster
{
    std::size_t firstGlyph = 0;
    std::size_t glyphEnd = 0;
    std::u16string_view text = {};

    std::size_t glyphCount() const { return glyphEnd - firstGlyph; }
};

/// The cluster of a run that begins at a glyph.
inline Cluster clusterAt(const GlyphRun &run, std::size_t glyph)
{
    const auto &glyphs = run.source->glyphs;
    Cluster cluster{glyph, glyph + 1, {}};
    while (cluster.glyphEnd < run.glyphEnd && glyphs[cluster.glyphEnd].cluster == glyphs[glyph].cluster)
        ++cluster.glyphEnd;
    const std::size_t begin = glyphs[glyph].cluster;
    std::size_t end = run.characterEnd;
    if (run.isRightToLeft && glyph > run.firstGlyph)
        end = glyphs[glyph - 1].cluster;
    else if (!run.isRightToLeft && cluster.glyphEnd < run.glyphEnd)
        end = glyphs[cluster.glyphEnd].cluster;
    if (end > begin)
        cluster.text = std::u16string_view(run.source->text).substr(begin, end - begin);
    return cluster;
}

} // namespace rosette::typeset
