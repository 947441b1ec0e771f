// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/composer.h"

#include "core/typeset/cleantext.h"
#include "core/typeset/columnwidths.h"
#include "core/typeset/figureflow.h"
#include "core/typeset/plainflows.h"
#include "core/typeset/sanitizedstyle.h"

#include <algorithm>
#include <numeric>

namespace rosette::typeset {

namespace {

/// Wide enough that no line breaks, small enough that sums of it stay exact to a hundredth of a point.
constexpr double endlessWidth = 1e6;

double innerWidth(double width, const Insets &padding)
{
    return std::max(1.0, width - padding.left - padding.right);
}

Role headingRole(int level)
{
    if (level <= 1)
        return Role::Heading1;
    return level == 2 ? Role::Heading2 : Role::Heading3;
}

QString markerText(ListMarker marker, std::size_t index)
{
    if (marker == ListMarker::Decimal)
        return QString::number(index + 1) + u'.';
    return QString(QChar(0x2022));
}

} // namespace

std::vector<StackedFlow> Composer::compose(const Blocks &blocks, double width, const QString &language)
{
    std::vector<StackedFlow> flows;
    flows.reserve(blocks.size());
    for (const Block &block : blocks)
        flows.push_back(composeBlock(block, width, language));
    return flows;
}

StackedFlow Composer::composeBlock(const Block &block, double width, const QString &outerLanguage)
{
    StackedFlow stacked;
    stacked.spaceBefore = finite(block.spaceBefore, 0, 2000);
    stacked.spaceAfter = finite(block.spaceAfter, 0, 2000);
    stacked.keepWithNext = block.keepWithNext || std::holds_alternative<Heading>(block.content);
    stacked.isPageBreak = std::holds_alternative<PageBreak>(block.content);
    if (const auto *rule = std::get_if<Rule>(&block.content))
        stacked.isSeparator = rule->isSeparator;
    stacked.language = isLanguageTag(block.language) ? block.language : QString();
    stacked.place = block.place;
    const QString &language = stacked.language.isEmpty() ? outerLanguage : stacked.language;
    stacked.flow = std::visit(
        [&](const auto &content) { return composeContent(content, width, language); }, block.content);
    return stacked;
}

FlowPointer Composer::composeText(
    const InlineText &text, const TextStyle &style, double width, const QString &language, Role role)
{
    auto flow = std::make_unique<TextFlow>(text, sanitized(style), language, role);
    flow->compose(m_context, width);
    return flow;
}

FlowPointer Composer::composeContent(const Paragraph &paragraph, double width, const QString &language)
{
    return composeText(paragraph.text, paragraph.style, width, language, Role::Paragraph);
}

FlowPointer Composer::composeContent(const Heading &heading, double width, const QString &language)
{
    return composeText(heading.text, heading.style, width, language, headingRole(heading.level));
}

FlowPointer Composer::composeContent(const Figure &figure, double width, const QString &)
{
    Figure bounded = figure;
    bounded.size = {finite(figure.size.width, 0, 20000), finite(figure.size.height, 0, 20000)};
    bounded.cornerRadius = finite(figure.cornerRadius, 0, 20000);
    return std::make_unique<FigureFlow>(bounded, width, m_context.wantedDotsPerInch);
}

FlowPointer Composer::composeContent(const Rule &rule, double width, const QString &)
{
    return std::make_unique<RuleFlow>(Rule{rule.colour, finite(rule.thickness, 0, 1000)}, width);
}

FlowPointer Composer::composeContent(const PageBreak &, double, const QString &)
{
    return std::make_unique<EmptyFlow>();
}

FlowPointer Composer::composeContent(const Section &section, double width, const QString &language)
{
    return std::make_unique<SectionFlow>(compose(section.blocks, width, language), section.keepTogether);
}

FlowPointer Composer::composeContent(const Box &box, double width, const QString &language)
{
    Box bounded = box;
    bounded.padding = sanitized(box.padding);
    bounded.radius = finite(box.radius, 0, 2000);
    bounded.frameThickness = finite(box.frameThickness, 0, 1000);
    StackFlow content(compose(box.blocks, innerWidth(width, bounded.padding), language));
    if (box.shrinkToFit) {
        const double natural = naturalWidth(box.blocks, language);
        content = StackFlow(compose(
            box.blocks, std::min(innerWidth(width, bounded.padding), std::max(1.0, natural)), language));
    }
    return std::make_unique<BoxFlow>(bounded, std::move(content), width);
}

double Composer::naturalWidth(const Blocks &blocks, const QString &language)
{
    return StackFlow(compose(blocks, endlessWidth, language)).naturalWidth();
}

std::vector<double> Composer::columnWidths(const Row &row, double width, const QString &language)
{
    std::vector<ColumnWidth> wanted;
    std::vector<double> natural;
    for (const Column &column : row.columns) {
        wanted.push_back({column.width.kind, finite(column.width.value, 0, 20000)});
        const bool isContent = column.width.kind == ColumnWidth::Kind::Content;
        natural.push_back(isContent ? naturalWidth(column.blocks, language) : 0);
    }
    const double gaps =
        finite(row.gap, 0, 1000) * static_cast<double>(std::max<std::size_t>(1, wanted.size()) - 1);
    return divideWidth(wanted, natural, width - gaps);
}

FlowPointer Composer::composeContent(const Row &row, double width, const QString &language)
{
    const std::vector<double> widths = columnWidths(row, width, language);
    std::vector<PlacedColumn> columns;
    double x = 0;
    double natural = 0;
    for (std::size_t i = 0; i < row.columns.size(); ++i) {
        const Column &column = row.columns[i];
        columns.push_back({StackFlow(compose(column.blocks, widths[i], language)), x, column.alignment,
            column.readingOrder});
        const double gap = i == 0 ? 0 : finite(row.gap, 0, 1000);
        const bool isFixed = column.width.kind == ColumnWidth::Kind::Fixed;
        natural += gap + (isFixed ? widths[i] : columns.back().content.naturalWidth());
        x += widths[i] + finite(row.gap, 0, 1000);
    }
    return std::make_unique<RowFlow>(std::move(columns), row.meaning, natural);
}

FlowPointer Composer::composeContent(const List &list, double width, const QString &language)
{
    std::vector<ComposedItem> items;
    const double indent = list.marker == ListMarker::None ? 0 : finite(list.indent, 0, 1000);
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        ComposedItem item{
            nullptr, StackFlow(compose(list.items[i], std::max(1.0, width - indent), language))};
        if (list.marker != ListMarker::None) {
            item.marker = std::make_unique<TextFlow>(
                plain(markerText(list.marker, i)), sanitized(list.markerStyle), language, std::nullopt);
            item.marker->compose(m_context, std::max(1.0, indent));
        }
        items.push_back(std::move(item));
    }
    return std::make_unique<ListFlow>(std::move(items), list.marker, indent, finite(list.gap, 0, 1000));
}

std::vector<double> Composer::columnWidths(const Table &table, double width, const QString &language)
{
    std::vector<ColumnWidth> wanted;
    std::vector<double> natural(table.columns.size(), 0.0);
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        wanted.push_back({table.columns[column].kind, finite(table.columns[column].value, 0, 20000)});
        if (wanted.back().kind != ColumnWidth::Kind::Content)
            continue;
        for (const auto *rows : {&table.header, &table.body}) {
            for (const TableRow &row : *rows) {
                if (column >= row.size())
                    continue;
                TextFlow cell(row[column].text, sanitized(row[column].style), language, std::nullopt);
                cell.compose(m_context, endlessWidth);
                natural[column] = std::max(natural[column], cell.naturalWidth());
            }
        }
        natural[column] += table.cellPadding.left + table.cellPadding.right;
    }
    return divideWidth(wanted, natural, width);
}

ComposedRow Composer::composeRow(
    const TableRow &row, const Table &table, const std::vector<double> &widths, const QString &language)
{
    ComposedRow composed;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        const TableCell cell = column < row.size() ? row[column] : TableCell{};
        TextFlow flow(cell.text, sanitized(cell.style), language, std::nullopt);
        flow.compose(m_context, innerWidth(widths[column], table.cellPadding));
        composed.height = std::max(composed.height, flow.height());
        composed.cells.push_back(std::move(flow));
        composed.isHeader.push_back(cell.isRowHeader);
    }
    composed.height += table.cellPadding.top + table.cellPadding.bottom;
    return composed;
}

FlowPointer Composer::composeContent(const Table &source, double width, const QString &language)
{
    Table table = source;
    table.cellPadding = sanitized(source.cellPadding);
    const std::vector<double> widths = columnWidths(table, width, language);
    std::vector<ComposedRow> header;
    for (const TableRow &row : table.header) {
        header.push_back(composeRow(row, table, widths, language));
        header.back().isHeader.assign(widths.size(), true);
    }
    std::vector<ComposedRow> body;
    for (const TableRow &row : table.body)
        body.push_back(composeRow(row, table, widths, language));
    TableLook look;
    for (const double columnWidth : widths) {
        look.columnX.push_back(look.width);
        look.width += columnWidth;
    }
    look.cellPadding = table.cellPadding;
    look.alignment = table.alignment;
    look.headerFill = table.headerFill;
    look.headerRadius = table.headerRadius;
    look.stripeFill = table.stripeFill;
    look.ruleColour = table.ruleColour;
    look.ruleThickness = finite(table.ruleThickness, 0, 1000);
    if (widths.empty())
        return std::make_unique<EmptyFlow>();
    const double natural = look.width;
    return std::make_unique<TableFlow>(std::move(header), std::move(body), std::move(look), natural);
}

} // namespace rosette::typeset
