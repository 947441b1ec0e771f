// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/deflater.h"

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace rosette::typeset {

class Face;

/// The glyphs of a face that a document uses, as a font file for a PDF.
struct FontSubset
{
    /// Compressed.
    QByteArray file = {};
    std::size_t fileLength = 0;
    /// For each glyph of the whole face that was asked for: its number in the file.
    std::unordered_map<std::uint32_t, std::uint16_t> newGlyphs = {};
    /// Six capital letters, the same for the same glyphs.
    std::string tag = {};
};

/// Makes subsets and remembers them. One per thread; its results do not depend on what it has seen before.
class SubsetCache
{
public:
    /// `glyphs` ascending, each once.
    std::shared_ptr<const FontSubset> subset(const Face &face, const std::vector<std::uint32_t> &glyphs);
    Deflater &deflater() { return m_deflater; }

private:
    Deflater m_deflater;
    std::unordered_map<std::string, std::shared_ptr<const FontSubset>> m_known;
};

} // namespace rosette::typeset
