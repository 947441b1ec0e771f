// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/inlinetext.h"
#include "core/typeset/picture.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// The semantic document: what the page says and what each part is, before anything has a place. Everything
/// here is a plain value. A document is laid out by layOut() in core/typeset/typesetter.h.
namespace rosette::typeset {

struct Block;
using Blocks = std::vector<Block>;

/// H1 to H3, with a bookmark. Always stays with the block after it.
struct Heading
{
    int level = 1;
    InlineText text = {};
    TextStyle style = {};
};

/// P. May continue on the next page, with at least two lines on either side.
struct Paragraph
{
    InlineText text = {};
    TextStyle style = {};
};

enum class ListMarker
{
    None,
    Bullet,
    Decimal
};

/// L with LI, Lbl and LBody. An item is a list of blocks.
struct List
{
    std::vector<Blocks> items = {};
    ListMarker marker = ListMarker::Bullet;
    TextStyle markerStyle = {};
    /// Points from the edge of the marker to the text.
    double indent = 14;
    /// Points between items.
    double gap = 3;
};

/// A fixed number of points, a share of what is left, or as wide as the content wants to be.
struct ColumnWidth
{
    enum class Kind
    {
        Fixed,
        Share,
        Content
    };
    Kind kind = Kind::Share;
    double value = 1;

    static constexpr ColumnWidth fixed(double points) { return {Kind::Fixed, points}; }
    static constexpr ColumnWidth share(double part) { return {Kind::Share, part}; }
    static constexpr ColumnWidth content() { return {Kind::Content, 0}; }
};

enum class VerticalAlignment
{
    Top,
    Middle,
    Bottom
};

struct TableCell
{
    InlineText text = {};
    TextStyle style = {};
    /// TH with the scope Row. Cells of header rows are TH with the scope Column anyway.
    bool isRowHeader = false;
};

using TableRow = std::vector<TableCell>;

/// Every row has as many cells as there are columns; missing ones are laid out empty. A row never breaks. On
/// each further page the header rows are painted again, as an artifact.
struct Table
{
    std::vector<ColumnWidth> columns = {};
    std::vector<TableRow> header = {};
    std::vector<TableRow> body = {};
    Insets cellPadding = {4, 6, 4, 6};
    VerticalAlignment alignment = VerticalAlignment::Top;
    std::optional<Colour> headerFill = {};
    double headerRadius = 0;
    /// Painted under every second body row.
    std::optional<Colour> stripeFill = {};
    /// Painted below every row.
    std::optional<Colour> ruleColour = {};
    double ruleThickness = 0.5;
};

/// Figure. A decorative picture is an artifact and has no alternative text; any other must have one.
struct Figure
{
    Picture picture = {};
    Size size = {};
    QString alternative = {};
    bool isDecorative = false;
    double cornerRadius = 0;
    Alignment alignment = Alignment::Start;
};

/// A horizontal line over the whole measure; an artifact.
struct Rule
{
    Colour colour = {};
    double thickness = 0.5;
    /// Left out at the top of a page, with the space after it.
    bool isSeparator = false;
};

/// Starts a new page unless the page is still empty.
struct PageBreak
{
};

struct Column
{
    Blocks blocks;
    ColumnWidth width = {};
    VerticalAlignment alignment = VerticalAlignment::Top;
    /// Columns are read in ascending order of this, then from left to right: a heading in the third column
    /// can come before the photo in the second.
    int readingOrder = 0;
};

/// What a row of columns says: only a place on the page, or a list of its columns (L, LI, LBody).
enum class RowMeaning
{
    Arrangement,
    List
};

/// Blocks side by side. Does not break, unless it is taller than a page.
struct Row
{
    std::vector<Column> columns = {};
    double gap = 12;
    RowMeaning meaning = RowMeaning::Arrangement;
};

/// A tinted or framed area around its blocks: a strip of dates, a chip. Does not break, unless taller than a
/// page.
struct Box
{
    Blocks blocks;
    std::optional<Colour> fill = {};
    std::optional<Colour> frame = {};
    double frameThickness = 0.75;
    double radius = 0;
    Insets padding = {};
    /// As wide as its content instead of the measure; then `alignment` says where it stands.
    bool shrinkToFit = false;
    Alignment alignment = Alignment::Start;
};

/// Sect: blocks that belong together.
struct Section
{
    Blocks blocks;
    bool keepTogether = false;
};

struct Block
{
    std::variant<Paragraph, Heading, List, Table, Figure, Rule, PageBreak, Row, Box, Section> content = {};
    /// Points. Between two blocks the larger of the upper's spaceAfter and the lower's spaceBefore counts.
    /// Space before is dropped at the top of a page.
    double spaceBefore = 0;
    double spaceAfter = 0;
    /// No page break between this block and the next.
    bool keepWithNext = false;
    /// BCP 47; empty: that of the surrounding block.
    QString language = {};
    /// How a problem in this block names the place, such as "the statement of Ada Fox"; empty: that of the
    /// surrounding block, or the first words.
    QString place = {};
};

/// The foot of every page: an artifact, not read by screen readers. A rule across the measure, lines on the
/// left, the page number on the right.
struct Footer
{
    std::vector<InlineText> lines = {};
    /// %1 is the page, %2 the number of pages, such as "%1 of %2"; empty: no page numbers.
    QString pageNumber = {};
    TextStyle style = {};
    std::optional<Colour> ruleColour = {};
    double ruleThickness = 0.5;
    /// Points between the rule and the first line.
    double gap = 6;
};

struct PageSpecification
{
    Size size = {millimetres(210), millimetres(297)};
    /// The footer stands inside the bottom margin, its last line `footerDistance` above the edge of the
    /// paper.
    Insets margins = {42.5, 42.5, 70, 42.5};
    double footerDistance = 28;

    static constexpr PageSpecification a4() { return {}; }
    static constexpr PageSpecification a5()
    {
        return {{millimetres(148), millimetres(210)}, {34, 34, 58, 34}, 24};
    }
};

struct Document
{
    /// Must not be empty: shown as the title of the window by readers.
    QString title = {};
    QString author = {};
    QString subject = {};
    /// BCP 47.
    QString language = QStringLiteral("en-GB");
    /// When the content was made, said by the caller and never read from a clock; written in UTC. An invalid
    /// one is left out.
    QDateTime created = {};
    /// What this document is in the world of the caller; kept in the XMP metadata.
    QString identifier = {};
    PageSpecification page = {};
    Blocks body;
    Footer footer = {};
    /// Images with fewer pixels per printed inch are reported.
    double wantedDotsPerInch = 200;
};

} // namespace rosette::typeset
