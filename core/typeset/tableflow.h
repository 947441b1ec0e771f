// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/flow.h"
#include "core/typeset/textflow.h"

namespace rosette::typeset {

struct ComposedRow
{
    /// As many as the table has columns.
    std::vector<TextFlow> cells = {};
    std::vector<bool> isHeader = {};
    double height = 0;
};

/// What a table looks like besides its text.
struct TableLook
{
    /// From the left edge of the table; one for each column.
    std::vector<double> columnX = {};
    double width = 0;
    Insets cellPadding = {};
    VerticalAlignment alignment = VerticalAlignment::Top;
    std::optional<Colour> headerFill = {};
    double headerRadius = 0;
    std::optional<Colour> stripeFill = {};
    std::optional<Colour> ruleColour = {};
    double ruleThickness = 0.5;
};

class TableFlow : public Flow
{
public:
    TableFlow(
        std::vector<ComposedRow> header, std::vector<ComposedRow> body, TableLook look, double naturalWidth);
    void place(PageBuilder &pages, double x) const override;
    double leadHeight() const override;

private:
    void placeHeader(PageBuilder &pages, double x) const;
    void repeatHeader(PageBuilder &pages, double x) const;
    void placeBody(PageBuilder &pages, double x) const;
    void placeRow(const ComposedRow &row, PageBuilder &pages, double x, Scope headerScope) const;
    void placeCell(const TextFlow &cell, PageBuilder &pages, double x, double rowHeight) const;
    void paintFill(
        PageBuilder &pages, const Rectangle &area, const std::optional<Colour> &fill, double radius) const;

    std::vector<ComposedRow> m_header;
    std::vector<ComposedRow> m_body;
    TableLook m_look;
    double m_headerHeight = 0;
};

} // namespace rosette::typeset
