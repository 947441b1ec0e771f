// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"
#include "core/typeset/flow.h"

namespace rosette::typeset {

/// A picture. An image covers its area and is cut at the edges; a drawing and a matrix are shown whole.
class FigureFlow : public Flow
{
public:
    FigureFlow(const Figure &figure, double width, double wantedDotsPerInch);
    void place(PageBuilder &pages, double x) const override;

private:
    void paintPicture(PageBuilder &pages, const Rectangle &area) const;
    void paintImage(PageBuilder &pages, const Image &image, const Rectangle &area) const;
    void paintDrawing(PageBuilder &pages, const VectorDrawing &drawing, const Rectangle &area) const;
    void paintMatrix(PageBuilder &pages, const ModuleMatrix &matrix, const Rectangle &area) const;
    void reportProblems(PageBuilder &pages) const;
    bool isUsable() const;

    Figure m_figure;
    double m_width;
    double m_wantedDotsPerInch;
};

} // namespace rosette::typeset
