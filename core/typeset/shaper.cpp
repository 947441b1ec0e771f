// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/shaper.h"

#include "core/typeset/bidi.h"
#include "core/typeset/faceselection.h"
#include "core/typeset/unicode.h"

#include <hb.h>

#include <algorithm>

namespace rosette::typeset {

namespace {

/// Cuts a paragraph into items and shapes one after the other.
class Shaper
{
public:
    Shaper(const ShapingRequest &request, const FontSet &fonts, hb_buffer_t *buffer)
        : m_request(request), m_fonts(fonts), m_buffer(buffer), m_shaped(std::make_shared<ShapedText>())
    {
    }

    std::shared_ptr<const ShapedText> run()
    {
        analyse();
        const std::size_t length = m_shaped->text.size();
        m_advances.assign(length + 1, 0.0);
        m_shaped->clusterStarts.assign(length + 1, false);
        m_shaped->clusterStarts[length] = true;
        for (std::size_t begin = 0; begin < length;) {
            const std::size_t end = itemEnd(begin);
            shapeItem(begin, end);
            begin = end;
        }
        addUp();
        return m_shaped;
    }

private:
    void analyse()
    {
        ShapedText &shaped = *m_shaped;
        shaped.text = m_request.text.toStdU16String();
        shaped.size = m_request.size;
        shaped.breaks = lineBreaks(m_request.text);
        // A forced break has done its work; for the glyphs and for a reader it is the gap between two words.
        std::replace(shaped.text.begin(), shaped.text.end(), u'\n', u' ');
        m_directions = directionsOf(shaped.text, m_request.expectedRightToLeft);
        shaped.isRightToLeft = m_directions.isRightToLeft;
        shaped.isMixed = !m_directions.levels.empty();
        m_scripts = scriptsOf(shaped.text);
        FaceSelection selection = selectFaces(shaped.text, m_request, m_fonts);
        m_faces = std::move(selection.faces);
        shaped.missing = std::move(selection.missing);
        const ShapingRun &first = m_request.runs.front();
        const FaceMetrics &metrics = m_fonts.textFace(first.weight, first.isItalic).metrics();
        shaped.ascent = metrics.ascent * shaped.size / 1000;
        shaped.descent = -metrics.descent * shaped.size / 1000;
    }

    std::uint8_t levelAt(std::size_t at) const
    {
        return m_directions.levels.empty() ? std::uint8_t(0) : m_directions.levels[at];
    }

    std::size_t itemEnd(std::size_t begin)
    {
        while (m_run + 1 < m_request.runs.size() && m_request.runs[m_run + 1].begin <= begin)
            ++m_run;
        const bool isLast = m_run + 1 == m_request.runs.size();
        const std::size_t limit = isLast ? m_shaped->text.size() : m_request.runs[m_run + 1].begin;
        std::size_t end = begin + 1;
        while (end < limit && end < m_shaped->text.size() && m_faces[end] == m_faces[begin] &&
               m_scripts[end] == m_scripts[begin] && levelAt(end) == levelAt(begin))
            ++end;
        return end;
    }

    void fillBuffer(const ShapedItem &item)
    {
        hb_buffer_clear_contents(m_buffer);
        hb_buffer_add_utf16(m_buffer, reinterpret_cast<const std::uint16_t *>(m_shaped->text.data()),
            static_cast<int>(m_shaped->text.size()), static_cast<unsigned>(item.begin),
            static_cast<int>(item.end - item.begin));
        hb_buffer_set_direction(m_buffer, item.isRightToLeft() ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_set_script(m_buffer, m_scripts[item.begin]);
        const QByteArray language = m_request.runs[item.run].language.toLatin1();
        hb_buffer_set_language(
            m_buffer, hb_language_from_string(language.constData(), static_cast<int>(language.size())));
        hb_buffer_set_flags(m_buffer, HB_BUFFER_FLAG_REMOVE_DEFAULT_IGNORABLES);
        hb_buffer_set_cluster_level(m_buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    }

    void shapeItem(std::size_t begin, std::size_t end)
    {
        ShapedItem item;
        item.face = m_faces[begin];
        item.level = levelAt(begin);
        item.begin = begin;
        item.end = end;
        item.run = m_run;
        item.firstGlyph = m_shaped->glyphs.size();
        fillBuffer(item);
        const hb_feature_t tabular = {
            HB_TAG('t', 'n', 'u', 'm'), 1, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
        hb_shape(item.face->harfBuzzFont(), m_buffer, &tabular, m_request.tabularFigures ? 1 : 0);
        takeGlyphs(*item.face);
        item.glyphEnd = m_shaped->glyphs.size();
        m_shaped->items.push_back(item);
    }

    void takeGlyphs(const Face &face)
    {
        unsigned count = 0;
        const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer, &count);
        const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(m_buffer, &count);
        const double scale = m_shaped->size / face.metrics().unitsPerEm;
        for (unsigned i = 0; i < count; ++i) {
            if (infos[i].codepoint == 0)
                continue;
            Glyph glyph;
            glyph.id = infos[i].codepoint;
            glyph.cluster = infos[i].cluster;
            glyph.advance = static_cast<float>(places[i].x_advance * scale);
            glyph.offsetX = static_cast<float>(places[i].x_offset * scale);
            glyph.offsetY = static_cast<float>(places[i].y_offset * scale);
            m_shaped->glyphs.push_back(glyph);
            m_advances[glyph.cluster] += places[i].x_advance * scale;
            m_shaped->clusterStarts[glyph.cluster] = true;
        }
    }

    void addUp()
    {
        m_shaped->positions.reserve(m_advances.size());
        double position = 0;
        for (const double advance : m_advances) {
            m_shaped->positions.push_back(position);
            position += advance;
        }
    }

    const ShapingRequest &m_request;
    const FontSet &m_fonts;
    hb_buffer_t *m_buffer;
    std::shared_ptr<ShapedText> m_shaped;
    Directions m_directions;
    std::vector<hb_script_t> m_scripts;
    std::vector<const Face *> m_faces;
    std::vector<double> m_advances;
    std::size_t m_run = 0;
};

} // namespace

std::shared_ptr<const ShapedText> shapeText(
    const ShapingRequest &request, const FontSet &fonts, hb_buffer_t *buffer)
{
    return Shaper(request, fonts, buffer).run();
}

} // namespace rosette::typeset
