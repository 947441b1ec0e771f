// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidecardblocks.h"

#include "core/base/translate.h"
#include "core/publishing/guidewords.h"

#include <algorithm>

namespace rosette {

namespace {

using namespace typeset;

// The order in which the columns of a card are read.
constexpr int markOrder = 0;
constexpr int textOrder = 1;
constexpr int photoOrder = 2;

/// Characters of pledges that read well as one paragraph of two lines.
constexpr qsizetype longestPledgesLine = 130;
/// The width of a bold digit of Lato as a part of its size, with a little room.
constexpr double digitWidth = 0.6;

bool isShown(const std::optional<GuidePhoto> &photo)
{
    return photo && photo->isPrintable();
}

/// An empty box with a cross in it, as on a ballot paper.
VectorDrawing crossedBox()
{
    PaintedPath box{
        .path = Path::roundedRectangle({1.5, 1.5, 21, 21}, 4), .stroke = print::accent, .strokeWidth = 1.75};
    Path cross;
    cross.moveTo({7, 7}).lineTo({17, 17}).moveTo({17, 7}).lineTo({7, 17});
    return {{24, 24}, {std::move(box), {.path = cross, .stroke = print::accent, .strokeWidth = 3}}};
}

/// Stands in for a missing photo, so that the names stay in line.
VectorDrawing silhouette(double width, double height)
{
    const double radius = width * 0.2;
    const Point head{width / 2, height * 0.42};
    const double shoulders = width * 0.37;
    const double top = height * 0.7;
    Path body;
    body.moveTo({head.x - shoulders, height})
        .cubicTo({head.x - shoulders, top + 6}, {head.x - shoulders * 0.6, top}, {head.x, top})
        .cubicTo({head.x + shoulders * 0.6, top}, {head.x + shoulders, top + 6}, {head.x + shoulders, height})
        .close();
    return {{width, height},
        {{.path = Path::roundedRectangle({0, 0, width, height}, print::photoRadius), .fill = print::soft},
            {.path = Path::circle(head, radius), .fill = print::silhouette},
            {.path = body, .fill = print::silhouette}}};
}

/// Digits of the highest preference.
int longestNumber(const Guide &guide)
{
    qsizetype digits = 1;
    for (const GuideCard &card : guide.cards)
        digits = std::max(digits, QString::number(card.preference.value_or(1)).size());
    return static_cast<int>(digits);
}

Column markColumn(const GuideCard &card, const CardLayout &layout)
{
    Column column{.blocks = {}, .width = ColumnWidth::fixed(layout.markWidth), .readingOrder = markOrder};
    const double size = layout.style.markWidth;
    if (layout.mark == BallotMark::Cross)
        column.blocks.push_back(
            {.content = Figure{.picture = crossedBox(), .size = {size, size}, .isDecorative = true}});
    else if (card.preference)
        column.blocks.push_back(
            {.content = typeset::Paragraph{plain(QString::number(*card.preference)), layout.style.mark}});
    return column;
}

Column photoColumn(const GuideCard &card, const CardLayout &layout)
{
    const Size size{layout.style.photoWidth, layout.style.photoHeight};
    Figure figure{.picture = silhouette(size.width, size.height), .size = size, .isDecorative = true};
    if (const std::optional<Image> image =
            isShown(card.photo) ? Image::fromJpeg(card.photo->jpeg) : std::nullopt)
        figure = {.picture = *image,
            .size = size,
            .alternative = photoDescription(card),
            .cornerRadius = print::photoRadius};
    return {.blocks = {{.content = std::move(figure), .place = placeOf(card, CardPart::Photo)}},
        .width = ColumnWidth::fixed(size.width),
        .readingOrder = photoOrder};
}

Block paragraph(const GuideCard &card, CardPart part, InlineText text, const TextStyle &style)
{
    return {.content = typeset::Paragraph{std::move(text), style}, .place = placeOf(card, part)};
}

Blocks statementBlocks(const GuideCard &card, const TextStyle &style)
{
    Blocks blocks;
    for (const QString &text : card.statement.split(u'\n', Qt::SkipEmptyParts)) {
        Block block = paragraph(card, CardPart::Statement, plain(text), style);
        block.spaceBefore = 5;
        block.language = card.statementLanguage;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

/// A list of pledges, each on a line of its own, under its label.
Blocks pledgeList(const GuideCard &card, const TextStyle &style)
{
    TextStyle label = style;
    label.weight = print::bold;
    label.colour = print::text;
    List list{.items = {}, .marker = ListMarker::Bullet, .markerStyle = style, .indent = 11, .gap = 1};
    for (const QString &pledge : card.pledges)
        list.items.push_back({{.content = typeset::Paragraph{plain(pledge), style}}});
    Block labelBlock = paragraph(card, CardPart::Pledges, plain(pledgesLabel()), label);
    labelBlock.keepWithNext = true;
    return {std::move(labelBlock), {.content = std::move(list),
                                       .language = card.statementLanguage,
                                       .place = placeOf(card, CardPart::Pledges)}};
}

/// Short pledges run on in one line behind their label; more than that is a list.
Blocks pledgeBlocks(const GuideCard &card, const TextStyle &style)
{
    Blocks blocks;
    if (card.pledges.isEmpty())
        return blocks;
    const QString line = pledgesLine(card);
    if (line.size() > longestPledgesLine) {
        blocks = pledgeList(card, style);
    } else {
        const InlineText pledges{
            {.text = pledgesLabel() + QStringLiteral("\u2002"), .weight = print::bold, .colour = print::text},
            {.text = line, .language = card.statementLanguage}};
        blocks.push_back(paragraph(card, CardPart::Pledges, pledges, style));
    }
    blocks.front().spaceBefore = 4;
    return blocks;
}

Column textColumn(const GuideCard &card, const print::CardStyle &style)
{
    Column column{.blocks = {}, .width = ColumnWidth::share(1), .readingOrder = textOrder};
    column.blocks.push_back(
        {.content = Heading{2, plain(card.name), style.name}, .place = placeOf(card, CardPart::BallotName)});
    column.blocks.push_back(paragraph(card, CardPart::Kind, plain(kindLine(card)), style.kind));
    for (Block &block : statementBlocks(card, style.statement))
        column.blocks.push_back(std::move(block));
    for (Block &block : pledgeBlocks(card, style.pledges))
        column.blocks.push_back(std::move(block));
    return column;
}

} // namespace

QString placeOf(const GuideCard &card, CardPart part)
{
    switch (part) {
    case CardPart::BallotName:
        return Tr::tr("the name of %1").arg(card.name);
    case CardPart::Kind:
        return Tr::tr("the endorsement of %1").arg(card.name);
    case CardPart::Statement:
        return Tr::tr("the statement of %1").arg(card.name);
    case CardPart::Pledges:
        return Tr::tr("the pledges of %1").arg(card.name);
    case CardPart::Photo:
        return Tr::tr("the photo of %1").arg(card.name);
    }
    return {};
}

CardLayout cardLayout(const Guide &guide, print::Density density)
{
    const print::CardStyle style = print::cardStyle(density);
    return {.style = style,
        .mark = guide.mark,
        .markWidth = std::max(style.markWidth, longestNumber(guide) * digitWidth * style.mark.size),
        .hasPhotos = std::any_of(guide.cards.begin(), guide.cards.end(),
            [](const GuideCard &card) { return isShown(card.photo); })};
}

double cardTextWidth(const CardLayout &layout)
{
    const PageSpecification page = print::page();
    double width = page.size.width - page.margins.left - page.margins.right;
    if (layout.mark != BallotMark::None)
        width -= layout.markWidth + layout.style.columnGap;
    if (layout.hasPhotos)
        width -= layout.style.photoWidth + layout.style.columnGap;
    return width;
}

Block cardBlock(const GuideCard &card, const CardLayout &layout)
{
    Row row{.columns = {}, .gap = layout.style.columnGap};
    if (layout.mark != BallotMark::None)
        row.columns.push_back(markColumn(card, layout));
    if (layout.hasPhotos)
        row.columns.push_back(photoColumn(card, layout));
    row.columns.push_back(textColumn(card, layout.style));

    Blocks blocks;
    blocks.push_back({.content = Rule{.colour = print::line, .thickness = 0.75},
        .spaceAfter = layout.style.space,
        .keepWithNext = true});
    blocks.push_back({.content = std::move(row)});
    return {.content = Section{.blocks = std::move(blocks), .keepTogether = true},
        .spaceBefore = layout.style.space,
        .spaceAfter = layout.style.space};
}

} // namespace rosette
