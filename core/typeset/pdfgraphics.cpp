// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfgraphics.h"

#include "core/typeset/pdfsyntax.h"

namespace rosette::typeset {

void PdfGraphics::setFill(Colour value)
{
    if (m_fill == value)
        return;
    m_fill = value;
    colour(value, "g\n", "rg\n");
}

void PdfGraphics::setStroke(Colour value)
{
    if (m_stroke == value)
        return;
    m_stroke = value;
    colour(value, "G\n", "RG\n");
}

void PdfGraphics::colour(Colour value, const char *grey, const char *rgb)
{
    const auto component = [this](std::uint8_t level) {
        appendNumber(m_out, level / 255.0, 3);
        m_out += ' ';
    };
    component(value.red);
    if (value.red == value.green && value.green == value.blue) {
        m_out += grey;
        return;
    }
    component(value.green);
    component(value.blue);
    m_out += rgb;
}

void PdfGraphics::point(Point point)
{
    appendNumber(m_out, point.x);
    m_out += ' ';
    appendNumber(m_out, m_pageHeight - point.y);
    m_out += ' ';
}

void PdfGraphics::construct(const Path &path)
{
    std::size_t at = 0;
    for (const PathVerb verb : path.verbs) {
        switch (verb) {
        case PathVerb::Move:
            point(path.points[at++]);
            m_out += "m ";
            break;
        case PathVerb::Line:
            point(path.points[at++]);
            m_out += "l ";
            break;
        case PathVerb::Cubic:
            for (int i = 0; i < 3; ++i)
                point(path.points[at++]);
            m_out += "c ";
            break;
        case PathVerb::Close:
            m_out += "h ";
            break;
        }
    }
}

void PdfGraphics::paint(const PlacedPath &path)
{
    if (path.path.verbs.empty() || (!path.fill && !path.stroke))
        return;
    if (path.fill)
        setFill(*path.fill);
    if (path.stroke) {
        setStroke(*path.stroke);
        appendNumber(m_out, path.strokeWidth);
        m_out += " w 1 J 1 j ";
    }
    construct(path.path);
    if (path.fill)
        m_out += path.stroke ? 'B' : 'f';
    else
        m_out += 'S';
    m_out += path.fill && path.evenOdd ? "*\n" : "\n";
}

void PdfGraphics::paint(const PlacedImage &image, const std::string &name)
{
    m_out += "q ";
    construct(Path::roundedRectangle(image.clip, image.cornerRadius));
    m_out += "W n ";
    appendNumber(m_out, image.imageArea.width);
    m_out += " 0 0 ";
    appendNumber(m_out, image.imageArea.height);
    m_out += ' ';
    point({image.imageArea.x, image.imageArea.y + image.imageArea.height});
    m_out += "cm " + name + " Do Q\n";
}

} // namespace rosette::typeset
