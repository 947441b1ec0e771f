// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/flow.h"
#include "core/typeset/stackflow.h"

namespace rosette::typeset {

/// A horizontal line over the measure.
class RuleFlow : public Flow
{
public:
    RuleFlow(const Rule &rule, double width);
    void place(PageBuilder &pages, double x) const override;

private:
    Rule m_rule;
    double m_width;
};

/// Nothing; stands for a page break, which the stack around it makes.
class EmptyFlow : public Flow
{
public:
    void place(PageBuilder &, double) const override {}
};

/// Sect.
class SectionFlow : public Flow
{
public:
    SectionFlow(std::vector<StackedFlow> children, bool keepTogether);
    void place(PageBuilder &pages, double x) const override;
    double leadHeight() const override { return m_stack.leadHeight(); }

private:
    StackFlow m_stack;
};

/// A tinted or framed area. Where it breaks, each page shows its part of the area.
class BoxFlow : public Flow
{
public:
    /// `width` is the measure; `content` was composed for what the padding leaves of it.
    BoxFlow(const Box &box, StackFlow content, double width);
    void place(PageBuilder &pages, double x) const override;

private:
    void paintArea(PageBuilder &pages, double x, double from, double until) const;
    double boxWidth() const;

    std::optional<Colour> m_fill;
    std::optional<Colour> m_frame;
    double m_frameThickness;
    double m_radius;
    Insets m_padding;
    bool m_shrinkToFit;
    Alignment m_alignment;
    StackFlow m_content;
    double m_width;
};

} // namespace rosette::typeset
