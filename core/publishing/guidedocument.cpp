// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidedocument.h"

#include "core/base/translate.h"
#include "core/publishing/guidecardblocks.h"
#include "core/publishing/guidewords.h"
#include "core/publishing/vectormark.h"

#include <algorithm>

namespace rosette {

namespace {

using namespace typeset;

/// Dates that stand side by side in the strip.
constexpr std::size_t datesInRow = 3;

Block paragraph(const QString &text, const TextStyle &style)
{
    return {.content = typeset::Paragraph{plain(text), style}};
}

/// Whose guide it is on the left, what it is on the right.
Block header(const Guide &guide)
{
    Column mark{
        .blocks = {{.content = Figure{.picture = rosetteMark(), .size = {24, 36}, .isDecorative = true}}},
        .width = ColumnWidth::fixed(24),
        .alignment = VerticalAlignment::Middle};
    Column name{.blocks = {paragraph(guide.grouping, print::grouping)},
        .width = ColumnWidth::share(1),
        .alignment = VerticalAlignment::Middle};
    Block issue = paragraph(issueLine(guide), print::issue);
    if (guide.isDraft)
        issue = {.content = Box{.blocks = {paragraph(issueLine(guide), print::chip)},
                     .fill = print::warningSoft,
                     .radius = print::chipRadius,
                     .padding = Insets::symmetric(5, 9),
                     .shrinkToFit = true,
                     .alignment = Alignment::End}};
    Column state{.blocks = {std::move(issue)},
        .width = ColumnWidth::fixed(220),
        .alignment = VerticalAlignment::Middle};
    return {.content = Row{.columns = {std::move(mark), std::move(name), std::move(state)}, .gap = 12},
        .spaceAfter = 16,
        .place = Tr::tr("the name of the grouping")};
}

Block noteBox(const GuideNote &note)
{
    TextStyle lead = print::note;
    lead.weight = print::bold;
    lead.colour = print::information;
    return {.content = Box{.blocks = {paragraph(note.lead, lead), paragraph(note.text, print::note)},
                .fill = print::informationSoft,
                .radius = print::stripRadius,
                .padding = Insets::symmetric(10, 14)},
        .spaceBefore = 14,
        .spaceAfter = 14,
        .place = Tr::tr("the note on what changed")};
}

Column dateColumn(const KeyDate &date)
{
    TextStyle style = print::date;
    if (date.isDeadline)
        style.colour = print::accent;
    return {.blocks = {paragraph(date.label, print::dateLabel), paragraph(date.date, style)},
        .width = ColumnWidth::share(1)};
}

/// The dates in rows of three, in columns of equal width.
Block dateStrip(const std::vector<KeyDate> &dates)
{
    Blocks rows;
    const std::size_t inRow = dates.size() == 4 ? 2 : std::min(dates.size(), datesInRow);
    for (std::size_t first = 0; first < dates.size(); first += inRow) {
        Row row{.columns = {}, .gap = 14, .meaning = RowMeaning::List};
        for (std::size_t index = first; index < std::min(first + inRow, dates.size()); ++index)
            row.columns.push_back(dateColumn(dates.at(index)));
        for (std::size_t filled = row.columns.size(); filled < inRow; ++filled)
            row.columns.push_back({.blocks = {}, .width = ColumnWidth::share(1)});
        rows.push_back({.content = std::move(row), .spaceAfter = 8});
    }
    if (!rows.empty())
        rows.back().spaceAfter = 0;
    return {.content = Box{.blocks = std::move(rows),
                .fill = print::accentSoft,
                .radius = print::stripRadius,
                .padding = {11, 14, 9, 14}},
        .spaceBefore = 14,
        .spaceAfter = 14,
        .place = Tr::tr("the key dates")};
}

Blocks opening(const Guide &guide)
{
    Blocks blocks{header(guide)};
    blocks.push_back({.content = Heading{1, plain(guide.title), print::title(guide.title.size())},
        .spaceAfter = 10,
        .place = Tr::tr("the title")});
    for (const GuideNote &note : guide.notes)
        blocks.push_back(noteBox(note));
    Block lead = paragraph(guide.instructions, print::lead);
    lead.place = Tr::tr("the instructions");
    blocks.push_back(std::move(lead));
    if (!guide.dates.empty())
        blocks.push_back(dateStrip(guide.dates));
    if (!guide.invitation.isEmpty()) {
        Block invitation = paragraph(guide.invitation, print::invitation);
        invitation.spaceBefore = 14;
        invitation.spaceAfter = 10;
        invitation.keepWithNext = true;
        blocks.push_back(std::move(invitation));
    }
    return blocks;
}

Footer footer(const Guide &guide)
{
    Footer result{
        .lines = {}, .pageNumber = Tr::tr("%1 of %2"), .style = print::footer, .ruleColour = print::line};
    if (!guide.imprint.isEmpty())
        result.lines.push_back(plain(guide.imprint));
    InlineText issue = plain(footerLine(guide));
    if (guide.isDraft) {
        issue.front().weight = print::bold;
        issue.front().colour = print::warning;
    }
    result.lines.push_back(std::move(issue));
    return result;
}

std::map<QString, QString> subjectsOf(const Guide &guide)
{
    std::map<QString, QString> subjects;
    for (const GuideCard &card : guide.cards)
        for (const CardPart part :
            {CardPart::BallotName, CardPart::Kind, CardPart::Statement, CardPart::Pledges, CardPart::Photo})
            subjects.emplace(placeOf(card, part), card.candidacy.toString());
    return subjects;
}

} // namespace

GuideDocument guideDocument(const Guide &guide, const GuideArrangement &arrangement)
{
    Document document{.title = guide.title,
        .author = guide.grouping,
        .subject = footerLine(guide),
        .language = guide.language,
        .created = guide.date.isValid() ? QDateTime(guide.date, QTime(0, 0), Qt::UTC) : QDateTime(),
        .identifier = guide.identifier,
        .page = print::page(),
        .body = opening(guide),
        .footer = footer(guide)};
    const CardLayout layout = cardLayout(guide, arrangement.density);
    for (std::size_t index = 0; index < guide.cards.size(); ++index) {
        const std::vector<std::size_t> &starts = arrangement.pageStarts;
        if (std::find(starts.begin(), starts.end(), index) != starts.end())
            document.body.push_back({.content = PageBreak{}});
        document.body.push_back(cardBlock(guide.cards.at(index), layout));
    }
    return {std::move(document), subjectsOf(guide)};
}

} // namespace rosette
