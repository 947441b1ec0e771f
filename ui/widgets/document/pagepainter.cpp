// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/document/pagepainter.h"

#include "core/typeset/glyphoutline.h"
#include "core/typeset/shapedtext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace rosette {

namespace {

/// Decoded pictures that are kept: more than one guide shows.
constexpr std::size_t mostPictures = 64;

QColor coloured(typeset::Colour colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

QPointF placed(typeset::Point point)
{
    return {point.x, point.y};
}

QRectF placed(const typeset::Rectangle &area)
{
    return {area.x, area.y, area.width, area.height};
}

QPainterPath painterPath(const typeset::Path &path)
{
    QPainterPath result;
    std::size_t at = 0;
    for (const typeset::PathVerb verb : path.verbs) {
        switch (verb) {
        case typeset::PathVerb::Move:
            result.moveTo(placed(path.points[at]));
            at += 1;
            break;
        case typeset::PathVerb::Line:
            result.lineTo(placed(path.points[at]));
            at += 1;
            break;
        case typeset::PathVerb::Cubic:
            result.cubicTo(placed(path.points[at]), placed(path.points[at + 1]), placed(path.points[at + 2]));
            at += 3;
            break;
        case typeset::PathVerb::Close:
            result.closeSubpath();
            break;
        }
    }
    return result;
}

} // namespace

void PagePainter::paint(QPainter &painter, const typeset::DisplayList &list, std::size_t page)
{
    if (page >= list.pages.size())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    for (const typeset::Operation &operation : list.pages[page].operations)
        std::visit([&](const auto &what) { paint(painter, what); }, operation.paint);
    painter.restore();
}

QImage PagePainter::image(const typeset::DisplayList &list, std::size_t page, double scale)
{
    const QSize pixels(
        std::max(1, qRound(list.pageSize.width * scale)), std::max(1, qRound(list.pageSize.height * scale)));
    QImage result(pixels, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.scale(scale, scale);
    paint(painter, list, page);
    return result;
}

void PagePainter::paint(QPainter &painter, const typeset::GlyphRun &run)
{
    QPainterPath words;
    words.setFillRule(Qt::WindingFill);
    double pen = 0;
    for (std::size_t index = run.firstGlyph; index < run.glyphEnd; ++index) {
        const typeset::Glyph &glyph = run.source->glyphs[index];
        const QPainterPath &shape = outline(*run.face, glyph.id);
        if (!shape.isEmpty()) {
            const QTransform place =
                QTransform::fromScale(run.size, run.size) *
                QTransform::fromTranslate(run.origin.x + pen + static_cast<double>(glyph.offsetX),
                    run.origin.y - static_cast<double>(glyph.offsetY));
            words.addPath(place.map(shape));
        }
        pen += static_cast<double>(glyph.advance);
    }
    painter.fillPath(words, coloured(run.colour));
}

void PagePainter::paint(QPainter &painter, const typeset::PlacedPath &path)
{
    QPainterPath shape = painterPath(path.path);
    shape.setFillRule(path.evenOdd ? Qt::OddEvenFill : Qt::WindingFill);
    if (path.fill)
        painter.fillPath(shape, coloured(*path.fill));
    if (path.stroke)
        painter.strokePath(shape,
            QPen(coloured(*path.stroke), path.strokeWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void PagePainter::paint(QPainter &painter, const typeset::PlacedImage &image)
{
    const QRectF area = placed(image.imageArea);
    const QSizeF device = painter.combinedTransform().mapRect(area).size();
    const QImage &pixels =
        picture(image.image, QSize(int(std::ceil(device.width())), int(std::ceil(device.height()))));
    if (pixels.isNull())
        return;
    // A clip has hard edges; a brush has smooth ones.
    QBrush brush(pixels);
    brush.setTransform(QTransform::fromScale(area.width() / pixels.width(), area.height() / pixels.height()) *
                       QTransform::fromTranslate(area.x(), area.y()));
    painter.fillPath(painterPath(typeset::Path::roundedRectangle(image.clip, image.cornerRadius)), brush);
}

const QPainterPath &PagePainter::outline(const typeset::Face &face, std::uint32_t glyph)
{
    const std::pair key(&face, glyph);
    auto known = m_outlines.constFind(key);
    if (known == m_outlines.cend())
        known = m_outlines.insert(key, painterPath(typeset::glyphOutline(face, glyph)));
    return *known;
}

const QImage &PagePainter::picture(const typeset::Image &image, const QSize &wanted)
{
    auto known = std::find_if(m_pictures.begin(), m_pictures.end(),
        [&](const Decoded &decoded) { return decoded.bytes == image.bytes(); });
    if (known == m_pictures.end()) {
        if (m_pictures.size() >= mostPictures)
            m_pictures.erase(m_pictures.begin());
        const QImage full = QImage::fromData(image.bytes(), "JPEG").convertToFormat(QImage::Format_RGB32);
        known = m_pictures.insert(m_pictures.end(), Decoded{image.bytes(), full, {}});
    }
    // Interpolation takes the four pixels around each point, so that it skips some of a picture more than
    // twice as fine as what is painted, and blurs one that is as fine.
    const QSize twice = 2 * wanted;
    if (known->full.isNull() || wanted.isEmpty() || twice.width() >= known->full.width())
        return known->full;
    if (known->reduced.size() != twice)
        known->reduced = known->full.scaled(twice, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return known->reduced;
}

} // namespace rosette
