// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/fontset.h"

#include "core/typeset/bundledfonts.h"

#include <cstdlib>
#include <initializer_list>
#include <limits>

namespace rosette::typeset {

namespace {

struct BundledFace
{
    QString file;
    int weight = 400;
    bool isItalic = false;
};

FontFamily bundledFamily(std::initializer_list<BundledFace> faces)
{
    FontFamily family;
    for (const BundledFace &face : faces)
        family.push_back(std::make_unique<Face>(bundledFont(face.file), face.weight, face.isItalic));
    return family;
}

std::vector<FontFamily> bundledFamilies()
{
    std::vector<FontFamily> families;
    families.push_back(
        bundledFamily({{QStringLiteral("Lato-Regular.ttf")}, {QStringLiteral("Lato-Italic.ttf"), 400, true},
            {QStringLiteral("Lato-Semibold.ttf"), 600}, {QStringLiteral("Lato-Bold.ttf"), 700}}));
    for (const auto *name : {"NotoSans", "NotoSansArabic", "NotoSansBengali", "NotoSansGurmukhi"}) {
        const QString family = QLatin1String(name);
        families.push_back(bundledFamily(
            {{family + QStringLiteral("-Regular.ttf")}, {family + QStringLiteral("-Bold.ttf"), 700}}));
    }
    families.push_back(bundledFamily({{QStringLiteral("NotoSansSymbols2-Regular.ttf")}}));
    return families;
}

const Face &nearestFace(const FontFamily &family, int weight, bool isItalic)
{
    const Face *nearest = family.front().get();
    int least = std::numeric_limits<int>::max();
    for (const auto &face : family) {
        // A wrong slant weighs more than any wrong weight.
        const int distance = std::abs(face->weight() - weight) + (face->isItalic() != isItalic ? 1000 : 0);
        if (distance < least) {
            least = distance;
            nearest = face.get();
        }
    }
    return *nearest;
}

} // namespace

FontSet::FontSet(std::vector<FontFamily> families) : m_families(std::move(families)) {}

const FontSet &FontSet::bundled()
{
    static const FontSet set(bundledFamilies());
    return set;
}

const Face &FontSet::textFace(int weight, bool isItalic) const
{
    return nearestFace(m_families.front(), weight, isItalic);
}

const Face *FontSet::faceFor(char32_t character, int weight, bool isItalic) const
{
    for (const FontFamily &family : m_families) {
        if (family.empty())
            continue;
        const Face &face = nearestFace(family, weight, isItalic);
        if (face.covers(character))
            return &face;
    }
    return nullptr;
}

} // namespace rosette::typeset
