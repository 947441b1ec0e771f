// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdffontwriter.h"

#include "core/typeset/face.h"
#include "core/typeset/pdffonts.h"
#include "core/typeset/pdfobjects.h"
#include "core/typeset/pdfsyntax.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace rosette::typeset {

namespace {

/// Characters of a glyph by its number in the subset, ascending.
using Meanings = std::map<std::uint16_t, std::u16string>;

constexpr int symbolic = 4;
constexpr int slanted = 64;
/// ISO 32000-1, 9.10.3: a section of a CMap has at most 100 entries.
constexpr std::size_t sectionLimit = 100;

std::string widthTexts(const PdfFont &font)
{
    std::map<std::uint16_t, double> widths;
    for (const auto &[glyph, meaning] : font.meanings)
        widths.emplace(font.newGlyph(glyph), font.face->advance(glyph));
    std::string out = "[";
    int next = -1;
    for (const auto &[glyph, width] : widths) {
        if (glyph == next) {
            out += ' ';
        } else {
            if (next >= 0)
                out += ']';
            appendInteger(out, glyph);
            out += '[';
        }
        appendNumber(out, width, 1);
        next = glyph + 1;
    }
    return out + (next < 0 ? "]" : "]]");
}

std::string unicodeMap(const PdfFont &font)
{
    Meanings meanings;
    for (const auto &[glyph, meaning] : font.meanings)
        meanings.emplace(font.newGlyph(glyph), meaning);
    std::string out =
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)"
        "/Ordering(UCS)/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n"
        "1 begincodespacerange<0000><FFFF>endcodespacerange\n";
    std::size_t left = meanings.size();
    std::size_t inSection = 0;
    for (const auto &[glyph, meaning] : meanings) {
        if (inSection == 0) {
            inSection = std::min(left, sectionLimit);
            out += integer(static_cast<std::int64_t>(inSection)) + " beginbfchar\n";
        }
        out += '<';
        appendHex(out, std::u16string(1, static_cast<char16_t>(glyph)));
        out += "><";
        appendHex(out, meaning);
        out += ">\n";
        --left;
        if (--inSection == 0)
            out += "endbfchar\n";
    }
    return out + "endcmap CMapName currentdict/CMap defineresource pop end end";
}

std::string descriptor(const PdfFont &font, const std::string &name, int file)
{
    const FaceMetrics &metrics = font.face->metrics();
    // A stem grows with the square of the weight; 50 + (weight / 65)^2 is what other writers guess as well.
    const double stem = 50 + std::pow(font.face->weight() / 65.0, 2);
    const int flags = symbolic | (font.face->isItalic() ? slanted : 0);
    std::string out = "<</Type/FontDescriptor/FontName/" + name + "/Flags " + integer(flags) + "/FontBBox[";
    for (const int side : metrics.boundingBox)
        out += integer(side) + ' ';
    out.back() = ']';
    return out + "/ItalicAngle " + number(metrics.italicAngle) + "/Ascent " + number(metrics.ascent, 0) +
           "/Descent " + number(metrics.descent, 0) + "/CapHeight " + number(metrics.capHeight, 0) +
           "/StemV " + number(stem, 0) + "/FontFile2 " + reference(file) + ">>";
}

} // namespace

int writePdfFont(const PdfFont &font, PdfObjects &objects)
{
    const std::string name = font.subset->tag + '+' + font.face->metrics().postScriptName;
    const int file = objects.allocate();
    objects.setRawStream(file,
        "/Filter/FlateDecode/Length1 " + integer(static_cast<std::int64_t>(font.subset->fileLength)),
        font.subset->file);
    const int toUnicode = objects.allocate();
    objects.setStream(toUnicode, "", unicodeMap(font));
    const int describing = objects.add(descriptor(font, name, file));
    const int descendant = objects.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
                                       "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement "
                                       "0>>/CIDToGIDMap/Identity/FontDescriptor " +
                                       reference(describing) + "/DW 1000/W" + widthTexts(font) + ">>");
    return objects.add("<</Type/Font/Subtype/Type0/BaseFont/" + name +
                       "/Encoding/Identity-H/DescendantFonts[" + reference(descendant) + "]/ToUnicode " +
                       reference(toUnicode) + ">>");
}

} // namespace rosette::typeset
