// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/flow.h"
#include "core/typeset/stackflow.h"
#include "core/typeset/textflow.h"

namespace rosette::typeset {

struct ComposedItem
{
    /// Nothing in a list without markers.
    std::unique_ptr<TextFlow> marker = {};
    StackFlow content;
};

/// L with LI, Lbl and LBody.
class ListFlow : public Flow
{
public:
    ListFlow(std::vector<ComposedItem> items, ListMarker marker, double indent, double gap);
    void place(PageBuilder &pages, double x) const override;
    double leadHeight() const override;

private:
    void placeItem(const ComposedItem &item, PageBuilder &pages, double x) const;

    std::vector<ComposedItem> m_items;
    ListMarker m_marker;
    double m_indent;
    double m_gap;
};

} // namespace rosette::typeset
