// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/picture.h"

#include <QtEndian>

#include <algorithm>

namespace rosette::typeset {

namespace {

/// The share of the radius at which a Bezier curve comes closest to a quarter of a circle.
constexpr double quarterCircle = 0.5522847498;

bool isFrameHeader(int marker)
{
    return marker == 0xC0 || marker == 0xC1 ||
           marker == 0xC2; // baseline, extended, progressive; Huffman coded
}

bool hasNoLength(int marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// Where the frame header begins (after its marker), or -1.
qsizetype frameHeader(const QByteArray &bytes)
{
    const auto byte = [&bytes](qsizetype at) { return static_cast<unsigned char>(bytes.at(at)); };
    if (bytes.size() < 4 || byte(0) != 0xFF || byte(1) != 0xD8)
        return -1;
    for (qsizetype at = 2; at + 10 <= bytes.size();) {
        if (byte(at) != 0xFF)
            return -1;
        const int marker = byte(at + 1);
        if (marker == 0xFF)
            ++at;
        else if (isFrameHeader(marker))
            return at + 2;
        else if (hasNoLength(marker))
            at += 2;
        else if (marker == 0xDA || marker == 0xD9)
            return -1;
        else
            at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return -1;
}

} // namespace

std::optional<Image> Image::fromJpeg(const QByteArray &bytes)
{
    const qsizetype at = frameHeader(bytes);
    if (at < 0)
        return {};
    const char *header = bytes.constData() + at;
    Image image;
    image.m_bytes = bytes;
    image.m_pixelHeight = qFromBigEndian<quint16>(header + 3);
    image.m_pixelWidth = qFromBigEndian<quint16>(header + 5);
    image.m_components = static_cast<unsigned char>(header[7]);
    const bool isKnown = header[2] == 8 && (image.m_components == 1 || image.m_components == 3);
    if (!isKnown || image.m_pixelWidth == 0 || image.m_pixelHeight == 0)
        return {};
    return image;
}

Path &Path::moveTo(Point to)
{
    verbs.push_back(PathVerb::Move);
    points.push_back(to);
    return *this;
}

Path &Path::lineTo(Point to)
{
    verbs.push_back(PathVerb::Line);
    points.push_back(to);
    return *this;
}

Path &Path::cubicTo(Point control1, Point control2, Point to)
{
    verbs.push_back(PathVerb::Cubic);
    points.insert(points.end(), {control1, control2, to});
    return *this;
}

Path &Path::close()
{
    verbs.push_back(PathVerb::Close);
    return *this;
}

Path Path::circle(Point centre, double radius)
{
    return roundedRectangle({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius);
}

Path Path::rectangle(const Rectangle &area)
{
    Path path;
    path.moveTo({area.x, area.y})
        .lineTo({area.x + area.width, area.y})
        .lineTo({area.x + area.width, area.y + area.height})
        .lineTo({area.x, area.y + area.height})
        .close();
    return path;
}

Path Path::roundedRectangle(const Rectangle &area, double radius)
{
    const double r = std::min(radius, std::min(area.width, area.height) / 2);
    if (r <= 0)
        return rectangle(area);
    const double left = area.x;
    const double top = area.y;
    const double right = area.x + area.width;
    const double bottom = area.y + area.height;
    const double k = r * (1 - quarterCircle);
    Path path;
    path.moveTo({left + r, top}).lineTo({right - r, top});
    path.cubicTo({right - k, top}, {right, top + k}, {right, top + r}).lineTo({right, bottom - r});
    path.cubicTo({right, bottom - k}, {right - k, bottom}, {right - r, bottom}).lineTo({left + r, bottom});
    path.cubicTo({left + k, bottom}, {left, bottom - k}, {left, bottom - r}).lineTo({left, top + r});
    path.cubicTo({left, top + k}, {left + k, top}, {left + r, top}).close();
    return path;
}

} // namespace rosette::typeset
