// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/flow.h"

namespace rosette::typeset {

/// How a flow stands among its neighbours.
struct StackedFlow
{
    FlowPointer flow = {};
    double spaceBefore = 0;
    double spaceAfter = 0;
    bool keepWithNext = false;
    bool isPageBreak = false;
    /// Left out at the top of a page.
    bool isSeparator = false;
    QString language = {};
    QString place = {};
};

/// Flows below each other.
class StackFlow : public Flow
{
public:
    explicit StackFlow(std::vector<StackedFlow> children, bool keepTogether = false);

    void place(PageBuilder &pages, double x) const override;
    double leadHeight() const override;
    bool isEmpty() const { return m_children.empty(); }

private:
    double gapBefore(std::size_t child) const;
    /// What has to stand together from this child on: the flows that are kept with the next, and the start of
    /// the one after them.
    double leadFrom(std::size_t child) const;
    void placeChild(const StackedFlow &child, PageBuilder &pages, double x) const;

    std::vector<StackedFlow> m_children;
    bool m_keepTogether;
};

} // namespace rosette::typeset
