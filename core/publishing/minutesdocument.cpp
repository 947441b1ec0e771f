// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/minutesdocument.h"

#include "core/base/translate.h"
#include "core/publishing/printstyle.h"
#include "core/publishing/problemfinding.h"
#include "core/publishing/vectormark.h"
#include "core/typeset/fontset.h"
#include "core/typeset/fontsubset.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/typesetter.h"

namespace rosette {

namespace {

using namespace typeset;

const TextStyle body{.size = 10.5, .colour = print::text, .leading = 15};
const TextStyle outcome{.size = 11.5, .weight = print::bold, .colour = print::text, .leading = 16};
const TextStyle small{.size = 9.5, .colour = print::secondText, .leading = 13};
const TextStyle cell{.size = 9.5, .colour = print::text, .leading = 12.5};
const TextStyle label{.size = 9.5, .weight = print::semibold, .colour = print::secondText, .leading = 12.5};

TextStyle headingStyle(int level)
{
    return level < 3 ? TextStyle{.size = 14, .weight = print::bold, .colour = print::text, .leading = 18}
                     : TextStyle{.size = 11, .weight = print::bold, .colour = print::text, .leading = 15};
}

Block paragraph(const QString &text, const TextStyle &style, double after = 0)
{
    return {.content = typeset::Paragraph{plain(text), style}, .spaceAfter = after};
}

Block blockOf(const MinutesHeading &heading)
{
    return {.content = Heading{heading.level, plain(heading.text), headingStyle(heading.level)},
        .spaceBefore = heading.level < 3 ? 16.0 : 9.0,
        .spaceAfter = 4};
}

Block blockOf(const MinutesParagraph &said)
{
    return paragraph(said.text, said.isLead ? outcome : body, 4);
}

Block blockOf(const MinutesFacts &facts)
{
    typeset::Table table{.columns = {ColumnWidth::share(1), ColumnWidth::share(3)},
        .cellPadding = {2.5, 6, 2.5, 0},
        .ruleColour = print::line};
    for (const auto &[name, fact] : facts.facts)
        table.body.push_back({{plain(name), label, true}, {plain(fact), cell}});
    return {.content = std::move(table), .spaceAfter = 4};
}

Block blockOf(const MinutesTable &rows)
{
    typeset::Table table{.cellPadding = {2.5, 6, 2.5, 0}, .ruleColour = print::line};
    TableRow head;
    for (const QString &title : rows.head) {
        table.columns.push_back(ColumnWidth::share(1));
        head.push_back({plain(title), label});
    }
    table.header = {std::move(head)};
    for (const std::vector<QString> &row : rows.rows) {
        TableRow line;
        for (const QString &text : row)
            line.push_back({plain(text), cell, line.empty()});
        table.body.push_back(std::move(line));
    }
    return {.content = std::move(table), .spaceAfter = 4};
}

Block header(const Minutes &minutes)
{
    Column mark{
        .blocks = {{.content = Figure{.picture = rosetteMark(), .size = {20, 30}, .isDecorative = true}}},
        .width = ColumnWidth::fixed(20),
        .alignment = VerticalAlignment::Middle};
    Column name{.blocks = {paragraph(minutes.grouping, print::grouping), paragraph(minutes.committee, small)},
        .width = ColumnWidth::share(1),
        .alignment = VerticalAlignment::Middle};
    return {.content = Row{.columns = {std::move(mark), std::move(name)}, .gap = 12}, .spaceAfter = 14};
}

} // namespace

Document minutesDocument(const Minutes &minutes)
{
    TextStyle title = print::title(minutes.title.size());
    title.size = 24;
    title.leading = 29;
    Blocks blocks{header(minutes), {.content = Heading{1, plain(minutes.title), title}, .spaceAfter = 6}};
    for (const MinutesBlock &block : minutes.blocks)
        blocks.push_back(std::visit([](const auto &said) { return blockOf(said); }, block));
    return Document{.title = minutes.title,
        .author = minutes.grouping,
        .subject = minutes.committee,
        .created = minutes.composedAt,
        .identifier = minutes.fingerprint,
        .page = print::page(),
        .body = std::move(blocks),
        .footer = Footer{.lines = {plain(minutes.foot), plain(minutes.fingerprint)},
            .pageNumber = Tr::tr("%1 of %2"),
            .style = print::footer,
            .ruleColour = print::line}};
}

Result<QByteArray> minutesPdf(const Minutes &minutes)
{
    ShapingCache shaping;
    SubsetCache subsets;
    const Layout layout = layOut(minutesDocument(minutes), FontSet::bundled(), shaping);
    if (blocksExport(layout.problems))
        return Error{ErrorCode::InvalidInput, findingFrom(layout.problems.front(), {}).sentence, {}};
    return writePdf(layout.displayList, subsets);
}

} // namespace rosette
