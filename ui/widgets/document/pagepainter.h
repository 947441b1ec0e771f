// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"

#include <QHash>
#include <QImage>
#include <QPainterPath>

#include <vector>

class QPainter;

namespace rosette {

/// Paints pages of the typesetter's display list, the very list that the PDF is written from: glyphs by their
/// outlines, pictures from the same bytes, the same curves. So what is seen is what is exported, on the
/// screen and on a printer. Remembers outlines and decoded pictures; one for each thread.
class PagePainter
{
public:
    /// Paints @p page with the page's top left corner at the painter's origin; one unit is one point. The
    /// paper is left as it is. Pages that are not there paint nothing.
    void paint(QPainter &painter, const typeset::DisplayList &list, std::size_t page);

    /// The page on white paper, @p scale device pixels for a point.
    QImage image(const typeset::DisplayList &list, std::size_t page, double scale);

private:
    void paint(QPainter &painter, const typeset::GlyphRun &run);
    void paint(QPainter &painter, const typeset::PlacedPath &path);
    void paint(QPainter &painter, const typeset::PlacedImage &image);
    const QPainterPath &outline(const typeset::Face &face, std::uint32_t glyph);
    /// The picture, decoded and reduced to about the pixels that are painted.
    const QImage &picture(const typeset::Image &image, const QSize &wanted);

    struct Decoded
    {
        QByteArray bytes;
        QImage full;
        QImage reduced;
    };

    QHash<std::pair<const typeset::Face *, std::uint32_t>, QPainterPath> m_outlines;
    std::vector<Decoded> m_pictures;
};

} // namespace rosette
