// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/figureflow.h"

#include "core/typeset/cleantext.h"
#include "core/typeset/pagebuilder.h"

#include <algorithm>
#include <cmath>

namespace rosette::typeset {

namespace {

/// The image in its own proportions, as small as covers the area, centred.
Rectangle coveringArea(const Image &image, const Rectangle &area)
{
    const double scale = std::max(area.width / image.pixelWidth(), area.height / image.pixelHeight());
    const Size size{image.pixelWidth() * scale, image.pixelHeight() * scale};
    return {area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 2, size.width,
        size.height};
}

/// A square, as large as fits, centred.
Rectangle squareInside(const Rectangle &area)
{
    const double side = std::min(area.width, area.height);
    return {area.x + (area.width - side) / 2, area.y + (area.height - side) / 2, side, side};
}

bool isComplete(const Path &path)
{
    std::size_t needed = 0;
    for (const PathVerb verb : path.verbs) {
        if (verb == PathVerb::Cubic)
            needed += 3;
        else if (verb != PathVerb::Close)
            needed += 1;
    }
    return needed == path.points.size() && !path.verbs.empty() && path.verbs.front() == PathVerb::Move;
}

bool isShown(const VectorDrawing &drawing)
{
    return drawing.viewBox.width > 0 && drawing.viewBox.height > 0 && !drawing.paths.empty() &&
           std::all_of(drawing.paths.begin(), drawing.paths.end(),
               [](const PaintedPath &painted) { return isComplete(painted.path); });
}

bool isShown(const ModuleMatrix &matrix)
{
    return matrix.side > 0 && matrix.dark.size() == static_cast<std::size_t>(matrix.side) *
                                                        static_cast<std::size_t>(matrix.side);
}

bool isShown(const Image &)
{
    return true;
}

} // namespace

FigureFlow::FigureFlow(const Figure &figure, double width, double wantedDotsPerInch)
    : m_figure(figure), m_width(width), m_wantedDotsPerInch(wantedDotsPerInch)
{
    m_figure.alternative = cleanText(figure.alternative).simplified();
    m_height = figure.size.height;
    m_naturalWidth = figure.size.width;
}

bool FigureFlow::isUsable() const
{
    return m_figure.size.width > 0 && m_figure.size.height > 0 &&
           std::visit([](const auto &picture) { return isShown(picture); }, m_figure.picture);
}

void FigureFlow::place(PageBuilder &pages, double x) const
{
    pages.ensure(m_height);
    reportProblems(pages);
    Rectangle area{x, pages.cursor().y, m_figure.size.width, m_figure.size.height};
    if (m_figure.alignment == Alignment::Centre)
        area.x += (m_width - area.width) / 2;
    else if (m_figure.alignment == Alignment::End)
        area.x += m_width - area.width;
    if (isUsable() && m_figure.isDecorative && !pages.isArtifact()) {
        pages.openArtifact(Artifact::Layout);
        paintPicture(pages, area);
        pages.closeArtifact();
    } else if (isUsable()) {
        const NodeScope scope(pages, Role::Figure);
        if (StructureNode *node = scope.node()) {
            node->alternative = m_figure.alternative;
            node->bounds = area;
        }
        paintPicture(pages, area);
    }
    pages.advance(m_height);
}

void FigureFlow::paintPicture(PageBuilder &pages, const Rectangle &area) const
{
    if (const auto *image = std::get_if<Image>(&m_figure.picture))
        paintImage(pages, *image, area);
    else if (const auto *drawing = std::get_if<VectorDrawing>(&m_figure.picture))
        paintDrawing(pages, *drawing, area);
    else if (const auto *matrix = std::get_if<ModuleMatrix>(&m_figure.picture))
        paintMatrix(pages, *matrix, area);
}

void FigureFlow::paintImage(PageBuilder &pages, const Image &image, const Rectangle &area) const
{
    pages.paint(PlacedImage{image, coveringArea(image, area), area, m_figure.cornerRadius});
}

void FigureFlow::paintDrawing(PageBuilder &pages, const VectorDrawing &drawing, const Rectangle &area) const
{
    const double scale = std::min(area.width / drawing.viewBox.width, area.height / drawing.viewBox.height);
    const Point origin{area.x + (area.width - drawing.viewBox.width * scale) / 2,
        area.y + (area.height - drawing.viewBox.height * scale) / 2};
    for (PaintedPath painted : drawing.paths) {
        for (Point &point : painted.path.points)
            point = {origin.x + point.x * scale, origin.y + point.y * scale};
        painted.strokeWidth *= scale;
        pages.paint(std::move(painted));
    }
}

void FigureFlow::paintMatrix(PageBuilder &pages, const ModuleMatrix &matrix, const Rectangle &area) const
{
    const Rectangle square = squareInside(area);
    const double module = square.width / matrix.side;
    const auto isDark = [&matrix](int row, int column) {
        return matrix.dark[static_cast<std::size_t>(row) * static_cast<std::size_t>(matrix.side) +
                           static_cast<std::size_t>(column)];
    };
    PlacedPath painted;
    painted.fill = matrix.colour;
    for (int row = 0; row < matrix.side; ++row) {
        for (int column = 0; column < matrix.side; ++column) {
            const int first = column;
            while (column < matrix.side && isDark(row, column))
                ++column;
            if (column == first)
                continue;
            const Path bar = Path::rectangle(
                {square.x + first * module, square.y + row * module, (column - first) * module, module});
            painted.path.verbs.insert(painted.path.verbs.end(), bar.verbs.begin(), bar.verbs.end());
            painted.path.points.insert(painted.path.points.end(), bar.points.begin(), bar.points.end());
        }
    }
    if (!painted.path.verbs.empty())
        pages.paint(std::move(painted));
}

void FigureFlow::reportProblems(PageBuilder &pages) const
{
    if (!isUsable())
        pages.report({ProblemKind::UnusableImage, {}, m_figure.alternative});
    if (!m_figure.isDecorative && m_figure.alternative.isEmpty())
        pages.report({ProblemKind::MissingAlternative});
    if (!pages.fits(m_height))
        pages.report({ProblemKind::Overfull, {}, m_figure.alternative,
            pages.cursor().y + m_height - pages.area().bottom});
    const auto *image = std::get_if<Image>(&m_figure.picture);
    if (!image || !isUsable())
        return;
    const Rectangle area = coveringArea(*image, {0, 0, m_figure.size.width, m_figure.size.height});
    const double dotsPerInch = image->pixelWidth() * 72.0 / area.width;
    if (std::round(dotsPerInch) < m_wantedDotsPerInch)
        pages.report({ProblemKind::LowResolution, {}, m_figure.alternative, std::round(dotsPerInch)});
}

} // namespace rosette::typeset
