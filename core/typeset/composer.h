// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/listflow.h"
#include "core/typeset/rowflow.h"
#include "core/typeset/stackflow.h"
#include "core/typeset/tableflow.h"
#include "core/typeset/textflow.h"

namespace rosette::typeset {

/// Makes flows from blocks: breaks lines and measures, from the inside out.
class Composer
{
public:
    explicit Composer(ComposeContext &context) : m_context(context) {}

    std::vector<StackedFlow> compose(const Blocks &blocks, double width, const QString &language);
    FlowPointer composeText(
        const InlineText &text, const TextStyle &style, double width, const QString &language, Role role);

private:
    StackedFlow composeBlock(const Block &block, double width, const QString &outerLanguage);

    FlowPointer composeContent(const Paragraph &paragraph, double width, const QString &language);
    FlowPointer composeContent(const Heading &heading, double width, const QString &language);
    FlowPointer composeContent(const List &list, double width, const QString &language);
    FlowPointer composeContent(const Table &source, double width, const QString &language);
    FlowPointer composeContent(const Figure &figure, double width, const QString &language);
    FlowPointer composeContent(const Rule &rule, double width, const QString &language);
    FlowPointer composeContent(const PageBreak &pageBreak, double width, const QString &language);
    FlowPointer composeContent(const Row &row, double width, const QString &language);
    FlowPointer composeContent(const Box &box, double width, const QString &language);
    FlowPointer composeContent(const Section &section, double width, const QString &language);

    double naturalWidth(const Blocks &blocks, const QString &language);
    std::vector<double> columnWidths(const Row &row, double width, const QString &language);
    std::vector<double> columnWidths(const Table &table, double width, const QString &language);
    ComposedRow composeRow(
        const TableRow &row, const Table &table, const std::vector<double> &widths, const QString &language);

    ComposeContext &m_context;
};

} // namespace rosette::typeset
