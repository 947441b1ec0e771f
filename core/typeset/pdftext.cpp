// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdftext.h"

#include "core/typeset/clusters.h"
#include "core/typeset/face.h"
#include "core/typeset/pdffonts.h"
#include "core/typeset/pdfsyntax.h"

#include <cmath>

namespace rosette::typeset {

PdfText::PdfText(std::string &out, const PdfFont &font, const GlyphRun &run)
    : m_out(out), m_font(font), m_run(run)
{
}

void PdfText::write()
{
    m_out += '[';
    for (std::size_t glyph = m_run.firstGlyph; glyph < m_run.glyphEnd;) {
        const Cluster cluster = clusterAt(m_run, glyph);
        writeCluster(cluster);
        glyph = cluster.glyphEnd;
    }
    setRise(0);
    closeString();
    m_out += "]TJ\n";
}

bool PdfText::needsActualText(const Cluster &cluster) const
{
    if (cluster.glyphCount() > 1)
        return true;
    const std::u16string &meaning = m_font.meanings.at(m_run.source->glyphs[cluster.firstGlyph].id);
    return meaning != cluster.text && meaning != heardText(cluster.text);
}

void PdfText::writeCluster(const Cluster &cluster)
{
    const bool isSpelledOut = needsActualText(cluster);
    if (isSpelledOut) {
        closeString();
        m_out += "]TJ/Span<</ActualText<FEFF";
        appendHex(m_out, heardText(cluster.text));
        m_out += ">>>BDC[";
    }
    for (std::size_t glyph = cluster.firstGlyph; glyph < cluster.glyphEnd; ++glyph)
        writeGlyph(glyph);
    if (isSpelledOut) {
        closeString();
        m_out += "]TJ EMC[";
    }
}

void PdfText::writeGlyph(std::size_t index)
{
    const Glyph &glyph = m_run.source->glyphs[index];
    const double perPoint = 1000 / m_run.size;
    setRise(static_cast<double>(glyph.offsetY));
    const double correction =
        std::round(m_wanted + static_cast<double>(glyph.offsetX) * perPoint - m_reached);
    if (correction != 0) {
        closeString();
        appendNumber(m_out, -correction, 0);
        m_reached += correction;
    }
    const std::uint16_t code = m_font.newGlyph(glyph.id);
    m_codes += static_cast<char>(code >> 8);
    m_codes += static_cast<char>(code & 0xFF);
    m_reached += m_font.face->advance(glyph.id);
    m_wanted += static_cast<double>(glyph.advance) * perPoint;
}

void PdfText::setRise(double rise)
{
    if (std::fabs(rise - m_rise) < 0.005)
        return;
    closeString();
    m_out += "]TJ ";
    appendNumber(m_out, rise);
    m_out += " Ts[";
    m_rise = rise;
}

void PdfText::closeString()
{
    if (m_codes.empty())
        return;
    appendLiteral(m_out, m_codes);
    m_codes.clear();
}

} // namespace rosette::typeset
