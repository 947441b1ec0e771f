// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

struct hb_face_t;
struct hb_font_t;

namespace rosette::typeset {

/// What a PDF font descriptor needs to know; lengths in thousandths of the size.
struct FaceMetrics
{
    std::string postScriptName;
    double ascent = 0;
    /// Negative, below the baseline.
    double descent = 0;
    double capHeight = 0;
    double italicAngle = 0;
    std::array<int, 4> boundingBox = {};
    unsigned unitsPerEm = 1000;
    unsigned glyphCount = 0;
};

/// One font file with TrueType outlines. Nothing is read before it is asked for; after that a face never
/// changes and may be used by several threads.
class Face
{
public:
    /// `bytes` may point to memory that outlives the face.
    Face(QByteArray bytes, int weight, bool isItalic);
    ~Face();
    Face(const Face &) = delete;
    Face &operator=(const Face &) = delete;

    const QByteArray &bytes() const { return m_bytes; }
    int weight() const { return m_weight; }
    bool isItalic() const { return m_isItalic; }

    const FaceMetrics &metrics() const;
    bool covers(char32_t character) const;
    /// The glyph of a character on its own; 0 if there is none.
    std::uint32_t nominalGlyph(char32_t character) const;
    /// Thousandths of the size.
    double advance(std::uint32_t glyph) const;

    hb_face_t *harfBuzzFace() const;
    hb_font_t *harfBuzzFont() const;

private:
    struct Loaded;
    const Loaded &loaded() const;

    QByteArray m_bytes;
    int m_weight;
    bool m_isItalic;
    mutable std::once_flag m_once;
    mutable std::unique_ptr<Loaded> m_loaded;
};

} // namespace rosette::typeset
