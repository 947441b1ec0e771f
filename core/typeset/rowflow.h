// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/flow.h"
#include "core/typeset/stackflow.h"

namespace rosette::typeset {

/// One column of a row, composed for its width.
struct PlacedColumn
{
    StackFlow content;
    /// From the left edge of the row.
    double x = 0;
    VerticalAlignment alignment = VerticalAlignment::Top;
    int readingOrder = 0;
};

/// Columns side by side. Taller than a page, each column goes on by itself on the next pages.
class RowFlow : public Flow
{
public:
    RowFlow(std::vector<PlacedColumn> columns, RowMeaning meaning, double naturalWidth);
    void place(PageBuilder &pages, double x) const override;

private:
    void placeColumn(const PlacedColumn &column, PageBuilder &pages, double x) const;

    /// In the order of reading.
    std::vector<PlacedColumn> m_columns;
    RowMeaning m_meaning;
};

} // namespace rosette::typeset
