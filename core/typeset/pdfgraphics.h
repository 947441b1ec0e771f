// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <optional>
#include <string>

namespace rosette::typeset {

/// Writes painting operators for a page whose y grows downwards, and remembers the colours that are set.
class PdfGraphics
{
public:
    PdfGraphics(std::string &out, double pageHeight) : m_out(out), m_pageHeight(pageHeight) {}

    void setFill(Colour value);
    void setStroke(Colour value);
    /// A point of the page, and a space.
    void point(Point point);
    void paint(const PlacedPath &path);
    void paint(const PlacedImage &image, const std::string &name);

private:
    void construct(const Path &path);
    void colour(Colour value, const char *grey, const char *rgb);

    std::string &m_out;
    double m_pageHeight;
    std::optional<Colour> m_fill;
    std::optional<Colour> m_stroke;
};

} // namespace rosette::typeset
