// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/fontsubset.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rosette::typeset {

class PdfObjects;

/// One face in one document.
struct PdfFont
{
    const Face *face = nullptr;
    /// The first text that each glyph stands for, which ToUnicode tells; where it stands for another, the
    /// content says
    std::unordered_map<std::uint32_t, std::u16string> meanings = {};
    std::shared_ptr<const FontSubset> subset = {};
    /// "/F0"
    std::string name = {};

    std::uint16_t newGlyph(std::uint32_t glyph) const { return subset->newGlyphs.at(glyph); }
};

/// All fonts of a document: what they are used for, cut down to that, and written.
class PdfFonts
{
public:
    /// Looks through the whole list.
    PdfFonts(const DisplayList &list, SubsetCache &cache);

    const PdfFont &font(const Face *face) const { return m_fonts[m_indices.at(face)]; }
    /// Writes all fonts and gives the dictionary that names them.
    std::string write(PdfObjects &objects) const;

private:
    void collect(const GlyphRun &run);
    PdfFont &fontFor(const Face *face);

    std::vector<PdfFont> m_fonts;
    std::unordered_map<const Face *, std::size_t> m_indices;
};

/// The text of a cluster as a reader should hear it: without steering characters.
std::u16string heardText(std::u16string_view text);

} // namespace rosette::typeset
