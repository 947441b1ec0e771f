// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guides/jpeg.h"

#include <optional>

namespace rosette {

namespace {

// Markers of ITU-T T.81, table B.1.
constexpr int startOfScan = 0xDA;
constexpr int endOfImage = 0xD9;
constexpr int comment = 0xFE;
constexpr int firstApplication = 0xE0;
constexpr int adobeApplication = 0xEE;
constexpr int lastApplication = 0xEF;
constexpr int exifApplication = 0xE1;

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return static_cast<unsigned char>(bytes.at(at));
}

/// A segment between the start of the image and its first scan.
struct Segment
{
    int marker = 0;
    qsizetype begin = 0; ///< of the marker
    qsizetype end = 0;   ///< behind the payload
};

/// The segment at @p begin; nothing at the first scan, the end, or where the bytes are damaged.
std::optional<Segment> segmentAt(const QByteArray &bytes, qsizetype begin)
{
    if (begin + 4 > bytes.size() || byteAt(bytes, begin) != 0xFF)
        return std::nullopt;
    const int marker = byteAt(bytes, begin + 1);
    if (marker == startOfScan || marker == endOfImage)
        return std::nullopt;
    const qsizetype length = byteAt(bytes, begin + 2) * 256 + byteAt(bytes, begin + 3);
    if (length < 2 || begin + 2 + length > bytes.size())
        return std::nullopt;
    return Segment{marker, begin, begin + 2 + length};
}

bool isJpeg(const QByteArray &bytes)
{
    return bytes.startsWith("\xFF\xD8\xFF");
}

bool isMetadata(int marker)
{
    return marker == comment ||
           (marker > firstApplication && marker <= lastApplication && marker != adobeApplication);
}

/// Numbers of a TIFF block, which says itself whether the low byte comes first. Reading outside gives 0.
class TiffBlock
{
public:
    explicit TiffBlock(const QByteArray &bytes) : m_bytes(bytes), m_lowFirst(bytes.startsWith("II")) {}

    quint32 number(qsizetype at, int size) const
    {
        if (at < 0 || at + size > m_bytes.size())
            return 0;
        quint32 value = 0;
        for (int index = 0; index < size; ++index) {
            const qsizetype from = m_lowFirst ? at + size - 1 - index : at + index;
            value = value * 256 + static_cast<quint32>(byteAt(m_bytes, from));
        }
        return value;
    }

private:
    QByteArray m_bytes;
    bool m_lowFirst;
};

int orientationOf(const QByteArray &tiff)
{
    const TiffBlock block(tiff);
    const qsizetype directory = block.number(4, 4);
    const quint32 count = block.number(directory, 2);
    for (quint32 index = 0; index < count; ++index) {
        const qsizetype entry = directory + 2 + 12 * static_cast<qsizetype>(index);
        if (entry + 12 > tiff.size())
            break;
        if (block.number(entry, 2) != 274)
            continue;
        const quint32 value = block.number(entry + 8, 2);
        return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
    }
    return 1;
}

} // namespace

int jpegOrientation(const QByteArray &bytes)
{
    if (!isJpeg(bytes))
        return 1;
    static const QByteArray exif("Exif\0\0", 6);
    for (std::optional<Segment> segment = segmentAt(bytes, 2); segment;
         segment = segmentAt(bytes, segment->end)) {
        const QByteArray payload = bytes.mid(segment->begin + 4, segment->end - segment->begin - 4);
        if (segment->marker == exifApplication && payload.startsWith(exif))
            return orientationOf(payload.mid(exif.size()));
    }
    return 1;
}

QByteArray withoutJpegMetadata(const QByteArray &bytes)
{
    if (!isJpeg(bytes))
        return bytes;
    QByteArray kept = bytes.left(2);
    qsizetype at = 2;
    while (const std::optional<Segment> segment = segmentAt(bytes, at)) {
        if (!isMetadata(segment->marker))
            kept += bytes.mid(segment->begin, segment->end - segment->begin);
        at = segment->end;
    }
    return kept + bytes.mid(at);
}

} // namespace rosette
