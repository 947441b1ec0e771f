// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdffonts.h"

#include "core/typeset/clusters.h"
#include "core/typeset/face.h"
#include "core/typeset/pdffontwriter.h"
#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/unicode.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

/// For a glyph that is only a part of its cluster: the character of the cluster that it shows on its own, if
/// any.
std::u16string nominalText(const Face &face, std::uint32_t glyph, std::u16string_view text)
{
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i)) {
        if (face.nominalGlyph(characterAt(text, i)) == glyph)
            return std::u16string(text.substr(i, unitsAt(text, i)));
    }
    return std::u16string(text);
}

} // namespace

std::u16string heardText(std::u16string_view text)
{
    std::u16string heard;
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i)) {
        if (!isIgnorable(characterAt(text, i)))
            heard += text.substr(i, unitsAt(text, i));
    }
    // A glyph must stand for something.
    return heard.empty() ? std::u16string(1, u' ') : heard;
}

PdfFonts::PdfFonts(const DisplayList &list, SubsetCache &cache)
{
    for (const Page &page : list.pages) {
        for (const Operation &operation : page.operations) {
            if (const auto *run = std::get_if<GlyphRun>(&operation.paint))
                collect(*run);
        }
    }
    for (PdfFont &font : m_fonts) {
        std::vector<std::uint32_t> glyphs;
        glyphs.reserve(font.meanings.size());
        for (const auto &[glyph, meaning] : font.meanings)
            glyphs.push_back(glyph);
        std::sort(glyphs.begin(), glyphs.end());
        font.subset = cache.subset(*font.face, glyphs);
    }
}

PdfFont &PdfFonts::fontFor(const Face *face)
{
    const auto [known, isNew] = m_indices.try_emplace(face, m_fonts.size());
    if (isNew) {
        m_fonts.emplace_back();
        m_fonts.back().face = face;
        m_fonts.back().name = "/F" + integer(static_cast<std::int64_t>(known->second));
    }
    return m_fonts[known->second];
}

void PdfFonts::collect(const GlyphRun &run)
{
    PdfFont &font = fontFor(run.face);
    for (std::size_t glyph = run.firstGlyph; glyph < run.glyphEnd;) {
        const Cluster cluster = clusterAt(run, glyph);
        const bool isAlone = cluster.glyphCount() == 1;
        for (; glyph < cluster.glyphEnd; ++glyph) {
            const std::uint32_t id = run.source->glyphs[glyph].id;
            if (font.meanings.contains(id))
                continue;
            const std::u16string heard = heardText(cluster.text);
            font.meanings.emplace(id, isAlone ? heard : nominalText(*run.face, id, heard));
        }
    }
}

std::string PdfFonts::write(PdfObjects &objects) const
{
    std::string dictionary = "<<";
    for (const PdfFont &font : m_fonts)
        dictionary += font.name + ' ' + reference(writePdfFont(font, objects));
    return dictionary + ">>";
}

} // namespace rosette::typeset
