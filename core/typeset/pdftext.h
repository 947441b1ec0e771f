// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <string>

namespace rosette::typeset {

struct Cluster;
struct PdfFont;

/// Writes one run of glyphs as one TJ operator with its corrections; where a glyph stands for other text than
/// its font says, the operator is interrupted by a Span with ActualText.
class PdfText
{
public:
    PdfText(std::string &out, const PdfFont &font, const GlyphRun &run);
    void write();

private:
    void writeCluster(const Cluster &cluster);
    void writeGlyph(std::size_t index);
    bool needsActualText(const Cluster &cluster) const;
    void setRise(double rise);
    void closeString();

    std::string &m_out;
    const PdfFont &m_font;
    const GlyphRun &m_run;
    /// Glyph codes that are not written yet, two bytes each.
    std::string m_codes;
    // Thousandths of the size, from the start of the run: where the next glyph belongs, and where the viewer
    // is.
    double m_wanted = 0;
    double m_reached = 0;
    double m_rise = 0;
};

} // namespace rosette::typeset
