// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/face.h"

#include <QtEndian>

#include <hb-ot.h>
#include <hb.h>

#include <cmath>

namespace rosette::typeset {

struct Face::Loaded
{
    hb_face_t *face = nullptr;
    hb_font_t *font = nullptr;
    FaceMetrics metrics;

    Loaded() = default;
    ~Loaded()
    {
        hb_font_destroy(font);
        hb_face_destroy(face);
    }
    Loaded(const Loaded &) = delete;
    Loaded &operator=(const Loaded &) = delete;
};

namespace {

double scaled(hb_font_t *font, hb_ot_metrics_tag_t tag, unsigned unitsPerEm, double fallback)
{
    hb_position_t value = 0;
    return hb_ot_metrics_get_position(font, tag, &value) ? value * 1000.0 / unitsPerEm : fallback;
}

/// Copies `size` bytes of a table, or nothing if the table is shorter.
QByteArray tableBytes(hb_face_t *face, hb_tag_t tag, qsizetype size)
{
    hb_blob_t *blob = hb_face_reference_table(face, tag);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    QByteArray bytes = length >= static_cast<unsigned>(size) ? QByteArray(data, size) : QByteArray();
    hb_blob_destroy(blob);
    return bytes;
}

std::array<int, 4> boundingBox(hb_face_t *face, unsigned unitsPerEm)
{
    // OpenType "head": xMin, yMin, xMax, yMax at offset 36.
    const QByteArray head = tableBytes(face, HB_TAG('h', 'e', 'a', 'd'), 54);
    std::array<int, 4> box = {};
    if (head.isEmpty())
        return box;
    for (std::size_t i = 0; i < box.size(); ++i) {
        const auto value = qFromBigEndian<qint16>(head.constData() + 36 + 2 * i);
        box[i] = static_cast<int>(std::lround(value * 1000.0 / unitsPerEm));
    }
    return box;
}

double italicAngle(hb_face_t *face)
{
    // OpenType "post": a 16.16 fixed number at offset 4.
    const QByteArray post = tableBytes(face, HB_TAG('p', 'o', 's', 't'), 8);
    return post.isEmpty() ? 0 : qFromBigEndian<qint32>(post.constData() + 4) / 65536.0;
}

std::string postScriptName(hb_face_t *face)
{
    std::array<char, 128> name = {};
    auto length = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &length, name.data());
    std::string result(name.data(), length);
    std::erase_if(result, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)) && c != '-'; });
    return result.empty() ? "Font" : result;
}

FaceMetrics readMetrics(hb_face_t *face, hb_font_t *font)
{
    FaceMetrics metrics;
    metrics.unitsPerEm = std::max(1U, hb_face_get_upem(face));
    metrics.glyphCount = hb_face_get_glyph_count(face);
    metrics.postScriptName = postScriptName(face);
    metrics.ascent = scaled(font, HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, metrics.unitsPerEm, 800);
    metrics.descent = scaled(font, HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, metrics.unitsPerEm, -200);
    metrics.capHeight = scaled(font, HB_OT_METRICS_TAG_CAP_HEIGHT, metrics.unitsPerEm, 700);
    metrics.boundingBox = boundingBox(face, metrics.unitsPerEm);
    metrics.italicAngle = italicAngle(face);
    return metrics;
}

} // namespace

Face::Face(QByteArray bytes, int weight, bool isItalic)
    : m_bytes(std::move(bytes)), m_weight(weight), m_isItalic(isItalic)
{
}

Face::~Face() = default;

const Face::Loaded &Face::loaded() const
{
    std::call_once(m_once, [this] {
        auto loaded = std::make_unique<Loaded>();
        hb_blob_t *blob = hb_blob_create(m_bytes.constData(), static_cast<unsigned>(m_bytes.size()),
            HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        loaded->face = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        hb_face_make_immutable(loaded->face);
        loaded->font = hb_font_create(loaded->face);
        hb_font_make_immutable(loaded->font);
        loaded->metrics = readMetrics(loaded->face, loaded->font);
        m_loaded = std::move(loaded);
    });
    return *m_loaded;
}

const FaceMetrics &Face::metrics() const
{
    return loaded().metrics;
}

std::uint32_t Face::nominalGlyph(char32_t character) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(loaded().font, character, &glyph) ? glyph : 0;
}

bool Face::covers(char32_t character) const
{
    // HarfBuzz shows a non-breaking hyphen as a hyphen, and any space of Unicode as a space of the right
    // width.
    if (character == 0x2011)
        return nominalGlyph(0x2011) != 0 || nominalGlyph(0x2010) != 0;
    return nominalGlyph(character) != 0;
}

double Face::advance(std::uint32_t glyph) const
{
    return hb_font_get_glyph_h_advance(loaded().font, glyph) * 1000.0 / loaded().metrics.unitsPerEm;
}

hb_face_t *Face::harfBuzzFace() const
{
    return loaded().face;
}

hb_font_t *Face::harfBuzzFont() const
{
    return loaded().font;
}

} // namespace rosette::typeset
