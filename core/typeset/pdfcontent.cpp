// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfcontent.h"

#include "core/typeset/pdffonts.h"
#include "core/typeset/pdfimages.h"
#include "core/typeset/pdfsyntax.h"
#include "core/typeset/pdftext.h"

namespace rosette::typeset {

const char *roleName(Role role)
{
    switch (role) {
    case Role::Document:
        return "Document";
    case Role::Section:
        return "Sect";
    case Role::Heading1:
        return "H1";
    case Role::Heading2:
        return "H2";
    case Role::Heading3:
        return "H3";
    case Role::Paragraph:
        return "P";
    case Role::List:
        return "L";
    case Role::ListItem:
        return "LI";
    case Role::Label:
        return "Lbl";
    case Role::ListBody:
        return "LBody";
    case Role::Table:
        return "Table";
    case Role::TableHead:
        return "THead";
    case Role::TableBody:
        return "TBody";
    case Role::CellRow:
        return "TR";
    case Role::HeaderCell:
        return "TH";
    case Role::DataCell:
        return "TD";
    case Role::Figure:
        return "Figure";
    case Role::Link:
        return "Link";
    case Role::Span:
        return "Span";
    }
    return "Span";
}

PdfContent::PdfContent(const ContentContext &context, std::size_t page)
    : m_context(context), m_page(page), m_graphics(m_out, context.list.pageSize.height)
{
}

std::string PdfContent::write()
{
    m_out.reserve(16384);
    for (const Operation &operation : m_context.list.pages[m_page].operations) {
        enter(operation);
        std::visit([this](const auto &what) { paint(what); }, operation.paint);
    }
    leave();
    return std::move(m_out);
}

void PdfContent::enter(const Operation &operation)
{
    if (m_isMarked && m_node == operation.node && m_artifact == operation.artifact)
        return;
    leave();
    m_isMarked = true;
    m_node = operation.node;
    m_artifact = operation.artifact;
    if (m_node == noNode) {
        const bool comesAgain = m_artifact == Artifact::Pagination;
        m_out += comesAgain ? "/Artifact<</Type/Pagination>>BDC\n" : "/Artifact<</Type/Layout>>BDC\n";
        return;
    }
    const int id = static_cast<int>(m_marks.size());
    m_marks.push_back({m_node, m_page, id, operation.order});
    m_out += '/';
    m_out += roleName(m_context.list.structure[m_node].role);
    m_out += "<</MCID ";
    appendInteger(m_out, id);
    m_out += ">>BDC\n";
}

void PdfContent::leave()
{
    if (!m_isMarked)
        return;
    endText();
    m_out += "EMC\n";
    m_isMarked = false;
}

void PdfContent::endText()
{
    if (!m_isText)
        return;
    m_out += "ET\n";
    m_isText = false;
}

void PdfContent::paint(const PlacedPath &path)
{
    endText();
    m_graphics.paint(path);
}

void PdfContent::paint(const PlacedImage &image)
{
    endText();
    m_graphics.paint(image, m_context.images.name(image.image));
}

void PdfContent::paint(const GlyphRun &run)
{
    if (run.firstGlyph == run.glyphEnd)
        return;
    m_graphics.setFill(run.colour);
    if (!m_isText)
        m_out += "BT\n";
    m_isText = true;
    const PdfFont &font = m_context.fonts.font(run.face);
    if (m_font != font.name || m_size != run.size) {
        m_out += font.name;
        m_out += ' ';
        appendNumber(m_out, run.size, 3);
        m_out += " Tf\n";
        m_font = font.name;
        m_size = run.size;
    }
    m_out += "1 0 0 1 ";
    m_graphics.point(run.origin);
    m_out += "Tm";
    PdfText(m_out, font, run).write();
}

} // namespace rosette::typeset
