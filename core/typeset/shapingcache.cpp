// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/shapingcache.h"

#include "core/typeset/shaper.h"

#include <hb.h>

namespace rosette::typeset {

namespace {

/// Enough for every paragraph of some hundred guides; beyond that the cache starts afresh.
constexpr qsizetype mostParagraphs = 20000;

void appendNumber(QString &key, std::uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 16)
        key += QChar(static_cast<char16_t>((value >> shift) & 0xFFFF));
}

/// Two requests have the same key if and only if they are the same.
QString keyOf(const ShapingRequest &request)
{
    QString key;
    key.reserve(request.text.size() + 32);
    std::uint64_t sizeBits = 0;
    static_assert(sizeof sizeBits == sizeof request.size);
    std::memcpy(&sizeBits, &request.size, sizeof sizeBits);
    appendNumber(key, sizeBits);
    key += QChar(char16_t((request.tabularFigures ? 1 : 0) + (request.expectedRightToLeft ? 2 : 0)));
    appendNumber(key, request.runs.size());
    for (const ShapingRun &run : request.runs) {
        appendNumber(key, run.begin);
        appendNumber(key, static_cast<std::uint64_t>(run.weight) * 2 + (run.isItalic ? 1 : 0));
        appendNumber(key, static_cast<std::uint64_t>(run.language.size()));
        key += run.language;
    }
    return key + request.text;
}

} // namespace

ShapingCache::ShapingCache() : m_buffer(hb_buffer_create()) {}

ShapingCache::~ShapingCache()
{
    hb_buffer_destroy(m_buffer);
}

std::shared_ptr<const ShapedText> ShapingCache::shape(const ShapingRequest &request, const FontSet &fonts)
{
    if (m_fonts != &fonts || m_known.size() >= mostParagraphs) {
        m_known.clear();
        m_fonts = &fonts;
    }
    const QString key = keyOf(request);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return *known;
    auto shaped = shapeText(request, fonts, m_buffer);
    m_known.insert(key, shaped);
    return shaped;
}

} // namespace rosette::typeset
