// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace rosette::typeset {

class PageBuilder;

/// A measured piece of the document: its lines are broken, its height is known, its place is not.
class Flow
{
public:
    virtual ~Flow() = default;

    /// Puts the flow at the cursor with its left edge at `x`, over as many pages as it needs, and leaves the
    /// cursor below it.
    virtual void place(PageBuilder &pages, double x) const = 0;

    /// Height when no page break comes between.
    double height() const { return m_height; }
    /// What has to stand together at the start; never more than height().
    virtual double leadHeight() const { return m_height; }
    /// Width when no line is broken.
    double naturalWidth() const { return m_naturalWidth; }

protected:
    double m_height = 0;
    double m_naturalWidth = 0;
};

using FlowPointer = std::unique_ptr<Flow>;

} // namespace rosette::typeset
