// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontsubset.h"

#include "core/typeset/face.h"

#include <hb-subset.h>
#include <hb.h>

namespace rosette::typeset {

namespace {

constexpr std::size_t mostSubsets = 2000;

/// Layout is done and the text is told by ToUnicode: a PDF viewer needs outlines and widths alone. Dropping
/// GSUB also keeps HarfBuzz from adding every alternate of a glyph.
constexpr hb_tag_t droppedTables[] = {HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
    HB_TAG('G', 'D', 'E', 'F'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('B', 'A', 'S', 'E'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('g', 'a', 's', 'p'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('V', 'D', 'M', 'X'),
    HB_TAG('h', 'd', 'm', 'x'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'),
    HB_TAG('L', 'T', 'S', 'H'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('F', 'F', 'T', 'M')};

std::string keyOf(const Face &face, const std::vector<std::uint32_t> &glyphs)
{
    const Face *address = &face;
    std::string key(reinterpret_cast<const char *>(&address), sizeof address);
    key.append(reinterpret_cast<const char *>(glyphs.data()), glyphs.size() * sizeof(std::uint32_t));
    return key;
}

/// FNV-1a over the glyphs, as letters.
std::string tagOf(const std::vector<std::uint32_t> &glyphs)
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const std::uint32_t glyph : glyphs) {
        for (int shift = 0; shift < 32; shift += 8)
            hash = (hash ^ ((glyph >> shift) & 0xFF)) * 1099511628211ULL;
    }
    std::string tag;
    for (int i = 0; i < 6; ++i, hash /= 26)
        tag += static_cast<char>('A' + hash % 26);
    return tag;
}

hb_subset_input_t *subsetInput(const std::vector<std::uint32_t> &glyphs)
{
    hb_subset_input_t *input = hb_subset_input_create_or_fail();
    if (!input)
        return nullptr;
    hb_set_t *wanted = hb_subset_input_glyph_set(input);
    hb_set_add(wanted, 0);
    for (const std::uint32_t glyph : glyphs)
        hb_set_add(wanted, glyph);
    hb_set_t *dropped = hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t table : droppedTables)
        hb_set_add(dropped, table);
    hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return input;
}

void takePlan(
    FontSubset &subset, hb_subset_plan_t *plan, const std::vector<std::uint32_t> &glyphs, Deflater &deflater)
{
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan);
    subset.newGlyphs.reserve(glyphs.size());
    for (const std::uint32_t glyph : glyphs)
        subset.newGlyphs.emplace(glyph, static_cast<std::uint16_t>(hb_map_get(newGlyphs, glyph)));
    hb_face_t *face = hb_subset_plan_execute_or_fail(plan);
    if (!face)
        return;
    hb_blob_t *blob = hb_face_reference_blob(face);
    unsigned length = 0;
    const char *data = hb_blob_get_data(blob, &length);
    const std::string packed = deflater.compress({data, length});
    subset.file = QByteArray(packed.data(), static_cast<qsizetype>(packed.size()));
    subset.fileLength = length;
    hb_blob_destroy(blob);
    hb_face_destroy(face);
}

} // namespace

std::shared_ptr<const FontSubset> SubsetCache::subset(
    const Face &face, const std::vector<std::uint32_t> &glyphs)
{
    const std::string key = keyOf(face, glyphs);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second;
    auto subset = std::make_shared<FontSubset>();
    subset->tag = tagOf(glyphs);
    // hb_subset_preprocess() would cost 5 ms a face at every start and gains nothing that can be measured.
    if (hb_subset_input_t *input = subsetInput(glyphs)) {
        if (hb_subset_plan_t *plan = hb_subset_plan_create_or_fail(face.harfBuzzFace(), input)) {
            takePlan(*subset, plan, glyphs, m_deflater);
            hb_subset_plan_destroy(plan);
        }
        hb_subset_input_destroy(input);
    }
    if (m_known.size() >= mostSubsets)
        m_known.clear();
    m_known.emplace(key, subset);
    return subset;
}

} // namespace rosette::typeset
