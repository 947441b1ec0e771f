// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a document of any shape from any bytes, lays it out and writes it. Nothing may crash, hang or reach
// outside, and every structure node must come after its parent.
#include "core/typeset/fontset.h"
#include "core/typeset/fontsubset.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/typesetter.h"

#include <cstring>

namespace {

using namespace rosette::typeset;

/// Deals out the bytes of the fuzzer; zeros when they are used up.
class Source
{
public:
    Source(const std::uint8_t *data, std::size_t size) : m_data(data), m_size(size) {}

    std::uint8_t byte() { return m_at < m_size ? m_data[m_at++] : std::uint8_t(0); }
    bool flag() { return (byte() & 1) != 0; }
    int below(int limit) { return byte() % limit; }

    /// Mostly a sensible length, sometimes any number at all.
    double length()
    {
        const std::uint8_t kind = byte();
        if (kind < 250)
            return kind - 20.0;
        std::uint64_t bits = 0;
        for (int i = 0; i < 8; ++i)
            bits = bits << 8 | byte();
        double value = 0;
        std::memcpy(&value, &bits, sizeof value);
        return value;
    }

    QString text()
    {
        const int length = below(64);
        QString result;
        for (int i = 0; i < length; ++i) {
            // Latin, another script of the bundled fonts, or any unit at all.
            const std::uint8_t kind = byte();
            if (kind < 160)
                result += QChar(kind);
            else if (kind < 220)
                result += QChar(char16_t(0x590 + byte() * 6));
            else
                result += QChar(char16_t(byte() << 8 | byte()));
        }
        return result;
    }

private:
    const std::uint8_t *m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

constexpr int deepest = 4;

TextStyle style(Source &source)
{
    return {.size = source.length() / 8,
        .weight = source.byte() * 4,
        .italic = source.flag(),
        .leading = source.length() / 8,
        .alignment = Alignment(source.below(3)),
        .balance = source.flag(),
        .tabularFigures = source.flag()};
}

InlineText text(Source &source)
{
    InlineText runs;
    for (int i = source.below(4); i >= 0; --i) {
        InlineRun run{.text = source.text()};
        if (source.below(4) == 0)
            run.language = source.flag() ? QStringLiteral("ur") : source.text();
        if (source.below(4) == 0)
            run.link = source.text();
        if (source.below(4) == 0)
            run.weight = 700;
        runs.push_back(run);
    }
    return runs;
}

ColumnWidth width(Source &source)
{
    return {ColumnWidth::Kind(source.below(3)), source.length()};
}

Blocks blocks(Source &source, int depth);

Table table(Source &source)
{
    Table result;
    for (int i = source.below(4); i > 0; --i)
        result.columns.push_back(width(source));
    for (int i = source.below(6); i > 0; --i) {
        TableRow row;
        for (int cell = source.below(5); cell > 0; --cell)
            row.push_back({text(source), style(source), source.flag()});
        (source.below(3) == 0 ? result.header : result.body).push_back(row);
    }
    result.cellPadding = Insets::all(source.length());
    result.alignment = VerticalAlignment(source.below(3));
    if (source.flag())
        result.stripeFill = Colour{};
    return result;
}

Figure figure(Source &source)
{
    Figure result{.size = {source.length(), source.length()},
        .alternative = source.text(),
        .isDecorative = source.flag()};
    if (source.flag()) {
        ModuleMatrix matrix{.side = source.below(6)};
        for (int i = source.below(40); i > 0; --i)
            matrix.dark.push_back(source.flag());
        result.picture = matrix;
    } else {
        VectorDrawing drawing{.viewBox = {source.length(), source.length()}};
        PaintedPath path{.fill = Colour{}};
        for (int i = source.below(8); i > 0; --i)
            path.path.verbs.push_back(PathVerb(source.below(4)));
        for (int i = source.below(12); i > 0; --i)
            path.path.points.push_back({source.length(), source.length()});
        drawing.paths.push_back(path);
        result.picture = drawing;
    }
    return result;
}

Row row(Source &source, int depth)
{
    Row result{.gap = source.length(), .meaning = RowMeaning(source.below(2))};
    for (int i = source.below(4); i > 0; --i)
        result.columns.push_back(
            {blocks(source, depth + 1), width(source), VerticalAlignment(source.below(3)), source.below(4)});
    return result;
}

Block block(Source &source, int depth)
{
    Block result;
    switch (source.below(depth < deepest ? 10 : 6)) {
    case 0:
        result.content = Paragraph{text(source), style(source)};
        break;
    case 1:
        result.content = Heading{source.below(5), text(source), style(source)};
        break;
    case 2:
        result.content = table(source);
        break;
    case 3:
        result.content = figure(source);
        break;
    case 4:
        result.content = Rule{.thickness = source.length(), .isSeparator = source.flag()};
        break;
    case 5:
        result.content = PageBreak{};
        break;
    case 6:
        result.content = row(source, depth);
        break;
    case 7:
        result.content = Box{.blocks = blocks(source, depth + 1),
            .fill = Colour{},
            .radius = source.length(),
            .padding = Insets::all(source.length()),
            .shrinkToFit = source.flag()};
        break;
    case 8:
        result.content = Section{.blocks = blocks(source, depth + 1), .keepTogether = source.flag()};
        break;
    case 9: {
        List list{.marker = ListMarker(source.below(3)), .indent = source.length(), .gap = source.length()};
        for (int i = source.below(4); i > 0; --i)
            list.items.push_back(blocks(source, depth + 1));
        result.content = list;
        break;
    }
    }
    result.spaceBefore = source.length();
    result.spaceAfter = source.length();
    result.keepWithNext = source.flag();
    if (source.below(5) == 0)
        result.language = source.flag() ? QStringLiteral("ar") : source.text();
    return result;
}

Blocks blocks(Source &source, int depth)
{
    Blocks result;
    for (int i = source.below(5); i > 0; --i)
        result.push_back(block(source, depth));
    return result;
}

Document document(Source &source)
{
    Document result{.title = source.text(), .body = {}};
    if (source.flag()) {
        result.page.size = {source.length() * 4, source.length() * 4};
        result.page.margins = Insets::all(source.length());
        result.page.footerDistance = source.length();
    }
    result.language = source.flag() ? QStringLiteral("cy") : source.text();
    result.body = blocks(source, 0);
    if (source.flag()) {
        result.footer.lines = {text(source)};
        result.footer.pageNumber = source.text() + QStringLiteral("%1/%2");
        result.footer.style = style(source);
    }
    return result;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Source source(data, size);
    static ShapingCache shaping;
    static SubsetCache subsets;
    const Layout layout = layOut(document(source), FontSet::bundled(), shaping);
    const auto &structure = layout.displayList.structure;
    for (std::size_t i = 1; i < structure.size(); ++i) {
        if (structure[i].parent >= i)
            std::abort();
    }
    if (!writePdf(layout.displayList, subsets).startsWith("%PDF-1.7"))
        std::abort();
    return 0;
}
