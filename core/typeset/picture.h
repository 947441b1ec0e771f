// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

namespace rosette::typeset {

/// A JPEG that goes into the PDF as it is, byte for byte. Strip EXIF and scale before.
class Image
{
public:
    /// Reads the frame header. Nothing if the bytes are not a baseline or progressive JPEG with 8 bits and 1,
    /// 3 or 4 components.
    static std::optional<Image> fromJpeg(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }
    int pixelWidth() const { return m_pixelWidth; }
    int pixelHeight() const { return m_pixelHeight; }
    /// 1 grey, 3 colour.
    int components() const { return m_components; }
    bool operator==(const Image &) const = default;

private:
    Image() = default;

    QByteArray m_bytes;
    int m_pixelWidth = 0;
    int m_pixelHeight = 0;
    int m_components = 3;
};

/// How many points a segment consumes: Move 1, Line 1, Cubic 3 (two controls and the end), Close 0.
enum class PathVerb
{
    Move,
    Line,
    Cubic,
    Close
};

struct Path
{
    std::vector<PathVerb> verbs = {};
    std::vector<Point> points = {};

    Path &moveTo(Point to);
    Path &lineTo(Point to);
    Path &cubicTo(Point control1, Point control2, Point to);
    Path &close();

    static Path circle(Point centre, double radius);
    static Path rectangle(const Rectangle &area);
    static Path roundedRectangle(const Rectangle &area, double radius);

    bool operator==(const Path &) const = default;
};

struct PaintedPath
{
    Path path = {};
    std::optional<Colour> fill = {};
    std::optional<Colour> stroke = {};
    /// In the units of the path. Strokes have round caps and joins.
    double strokeWidth = 1;
    bool evenOdd = false;

    bool operator==(const PaintedPath &) const = default;
};

/// A small drawing such as a logo, in its own coordinates: `viewBox` is fitted into the size of the figure.
struct VectorDrawing
{
    Size viewBox = {24, 24};
    std::vector<PaintedPath> paths = {};

    bool operator==(const VectorDrawing &) const = default;
};

/// Square modules in rows, such as a QR code. Neighbours of a row are joined, so that no hairlines show.
struct ModuleMatrix
{
    /// Modules on a side; `dark` holds side * side values, row by row.
    int side = 0;
    std::vector<bool> dark = {};
    Colour colour = {};

    bool operator==(const ModuleMatrix &) const = default;
};

using Picture = std::variant<VectorDrawing, Image, ModuleMatrix>;

} // namespace rosette::typeset
