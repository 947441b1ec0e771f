// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/pdfgraphics.h"

#include <string>
#include <vector>

namespace rosette::typeset {

class PdfFonts;
class PdfImages;

/// A marked-content sequence: a part of a page that belongs to a node.
struct ContentMark
{
    std::size_t node = 0;
    std::size_t page = 0;
    /// MCID: counts from 0 on each page.
    int id = 0;
    std::size_t order = 0;
};

/// What the contents of all pages need to know.
struct ContentContext
{
    const DisplayList &list;
    const PdfFonts &fonts;
    const PdfImages &images;
};

/// Writes the content stream of one page. Neighbours of one node share a sequence; everything is inside one,
/// of a node or of an artifact.
class PdfContent
{
public:
    PdfContent(const ContentContext &context, std::size_t page);

    std::string write();
    const std::vector<ContentMark> &marks() const { return m_marks; }

private:
    void enter(const Operation &operation);
    void leave();
    void paint(const GlyphRun &run);
    void paint(const PlacedPath &path);
    void paint(const PlacedImage &image);
    void endText();

    const ContentContext &m_context;
    std::size_t m_page;
    std::string m_out;
    PdfGraphics m_graphics;
    std::vector<ContentMark> m_marks;
    bool m_isMarked = false;
    std::size_t m_node = noNode;
    Artifact m_artifact = Artifact::None;
    bool m_isText = false;
    std::string m_font;
    double m_size = 0;
};

/// "P", "H1" ...
const char *roleName(Role role);

} // namespace rosette::typeset
