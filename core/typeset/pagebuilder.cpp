// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pagebuilder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace rosette::typeset {

namespace {

/// Rounding of sums of heights.
constexpr double tolerance = 0.01;

} // namespace

PageBuilder::PageBuilder(const Area &area, const QString &language)
    : m_area(area), m_cursor{0, area.top}, m_pages(1), m_language(language)
{
}

void PageBuilder::nextPage()
{
    m_cursor = {m_cursor.page + 1, m_area.top};
    if (m_cursor.page >= m_pages.size())
        m_pages.resize(m_cursor.page + 1);
}

bool PageBuilder::isAtTop() const
{
    return m_cursor.y <= m_area.top + tolerance;
}

bool PageBuilder::fits(double height) const
{
    return m_cursor.y + height <= m_area.bottom + tolerance;
}

void PageBuilder::ensure(double height)
{
    if (!fits(height) && !isAtTop())
        nextPage();
}

std::size_t PageBuilder::openNode(Role role)
{
    if (isArtifact())
        return noNode;
    StructureNode node;
    node.role = role;
    node.order = m_order++;
    node.page = m_cursor.page;
    if (!m_open.empty()) {
        node.parent = m_open.back();
        if (m_language != m_languages.back())
            node.language = m_language;
    }
    m_nodes.push_back(node);
    m_open.push_back(m_nodes.size() - 1);
    m_languages.push_back(m_language);
    return m_open.back();
}

void PageBuilder::reopenNode(std::size_t index)
{
    m_open.push_back(index);
    m_languages.push_back(m_language);
}

void PageBuilder::closeNode()
{
    if (isArtifact() || m_open.empty())
        return;
    m_open.pop_back();
    m_languages.pop_back();
}

StructureNode *PageBuilder::node(std::size_t index)
{
    return index < m_nodes.size() ? &m_nodes[index] : nullptr;
}

void PageBuilder::openArtifact(Artifact kind)
{
    m_artifact = kind;
}

void PageBuilder::closeArtifact()
{
    m_artifact = Artifact::None;
}

QString PageBuilder::setLanguage(const QString &language)
{
    return std::exchange(m_language, language);
}

QString PageBuilder::setPlace(const QString &place)
{
    return std::exchange(m_place, place);
}

template <typename Paint>
void PageBuilder::addContent(Paint paint)
{
    Operation operation;
    operation.paint = std::move(paint);
    operation.artifact = m_artifact;
    if (!isArtifact() && m_open.empty())
        operation.artifact = Artifact::Layout;
    operation.node = operation.artifact == Artifact::None ? m_open.back() : noNode;
    operation.order = m_order++;
    m_pages[m_cursor.page].page.operations.push_back(std::move(operation));
}

template void PageBuilder::addContent(PlacedImage);
template void PageBuilder::addContent(PlacedPath);
template void PageBuilder::addContent(GlyphRun);

void PageBuilder::decorateOn(std::size_t page, PlacedPath path)
{
    m_pages[page].decorations.push_back({m_depth, std::move(path)});
}

void PageBuilder::addLink(LinkArea link)
{
    if (isArtifact() || link.node == noNode)
        return;
    link.order = m_order++;
    m_pages[m_cursor.page].page.links.push_back(std::move(link));
}

void PageBuilder::addBookmark(int level, const QString &title, std::size_t node)
{
    if (isArtifact())
        return;
    checkHeading(level, title);
    m_bookmarks.push_back({level, title, m_cursor.page, m_cursor.y, node});
}

void PageBuilder::checkHeading(int level, const QString &title)
{
    if (level > m_headingLevel + 1)
        report({ProblemKind::HeadingOrder, title});
    m_headingLevel = level;
}

void PageBuilder::report(Problem problem)
{
    problem.page = static_cast<int>(m_cursor.page) + 1;
    if (problem.place.isEmpty() || !m_place.isEmpty())
        problem.place = m_place.isEmpty() ? problem.text : m_place;
    m_problems.push_back(std::move(problem));
}

DisplayList PageBuilder::takeList()
{
    DisplayList list;
    list.pageSize = m_area.page;
    list.structure = std::move(m_nodes);
    list.bookmarks = std::move(m_bookmarks);
    for (PageLayers &layers : m_pages) {
        std::stable_sort(layers.decorations.begin(), layers.decorations.end(),
            [](const Decoration &a, const Decoration &b) { return a.depth < b.depth; });
        Page page;
        page.operations.reserve(layers.decorations.size() + layers.page.operations.size());
        for (Decoration &decoration : layers.decorations)
            page.operations.push_back({std::move(decoration.path), noNode, Artifact::Layout, 0});
        std::move(layers.page.operations.begin(), layers.page.operations.end(),
            std::back_inserter(page.operations));
        page.links = std::move(layers.page.links);
        list.pages.push_back(std::move(page));
    }
    return list;
}

} // namespace rosette::typeset
