// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/problem.h"

#include <QString>

#include <vector>

namespace rosette::typeset {

/// A place in the flow of the pages.
struct Cursor
{
    std::size_t page = 0;
    double y = 0;

    auto operator<=>(const Cursor &) const = default;
};

/// Collects what stands on the pages and the structure that it belongs to. Flows paint through it: they open
/// a node, paint, move the cursor down, ask for the next page, close the node.
class PageBuilder
{
public:
    struct Area
    {
        Size page = {};
        double left = 0;
        double top = 0;
        double bottom = 0;
        double width = 0;
    };

    PageBuilder(const Area &area, const QString &language);

    const Area &area() const { return m_area; }

    // The cursor.
    const Cursor &cursor() const { return m_cursor; }
    void moveTo(const Cursor &cursor) { m_cursor = cursor; }
    void advance(double height) { m_cursor.y += height; }
    void nextPage();
    bool isAtTop() const;
    /// Whether something of this height can stand here; also false if nothing was placed and it is taller
    /// than a page.
    bool fits(double height) const;
    /// Starts a new page if `height` does not fit here and that would help.
    void ensure(double height);

    // The structure tree. Inside an artifact the tree is left alone.
    std::size_t openNode(Role role);
    /// Goes on with a node that was closed.
    void reopenNode(std::size_t index);
    void closeNode();
    StructureNode *node(std::size_t index);
    void openArtifact(Artifact kind);
    void closeArtifact();
    bool isArtifact() const { return m_artifact != Artifact::None; }

    // What holds for everything inside a block.
    QString setLanguage(const QString &language);
    QString setPlace(const QString &place);
    const QString &place() const { return m_place; }
    void enterBox() { ++m_depth; }
    void leaveBox() { --m_depth; }

    // Painting, at the page of the cursor.
    void paint(PlacedImage image) { addContent(std::move(image)); }
    void paint(PlacedPath path) { addContent(std::move(path)); }
    void paint(GlyphRun run) { addContent(std::move(run)); }
    /// Paints below all content of the page, deeper boxes over outer ones; always an artifact.
    void decorate(PlacedPath path) { decorateOn(m_cursor.page, std::move(path)); }
    void decorateOn(std::size_t page, PlacedPath path);
    void addLink(LinkArea link);
    void addBookmark(int level, const QString &title, std::size_t node);

    /// Adds the page and, if it has none, the place to the problem. Silent inside an artifact that was
    /// reported before.
    void report(Problem problem);

    std::size_t pageCount() const { return m_pages.size(); }
    DisplayList takeList();
    std::vector<Problem> takeProblems() { return std::move(m_problems); }

private:
    struct Decoration
    {
        int depth = 0;
        PlacedPath path = {};
    };
    struct PageLayers
    {
        std::vector<Decoration> decorations = {};
        Page page = {};
    };

    template <typename Paint>
    void addContent(Paint paint);
    void checkHeading(int level, const QString &title);

    Area m_area;
    Cursor m_cursor;
    std::vector<PageLayers> m_pages;
    std::vector<StructureNode> m_nodes;
    std::vector<Bookmark> m_bookmarks;
    std::vector<Problem> m_problems;
    std::vector<std::size_t> m_open;
    /// The language of each open node.
    std::vector<QString> m_languages;
    QString m_language;
    QString m_place;
    Artifact m_artifact = Artifact::None;
    std::size_t m_order = 0;
    int m_depth = 0;
    int m_headingLevel = 0;
};

/// Opens a node for as long as it lives.
class NodeScope
{
public:
    NodeScope(PageBuilder &pages, Role role) : m_pages(pages), m_index(pages.openNode(role)) {}
    ~NodeScope() { m_pages.closeNode(); }
    NodeScope(const NodeScope &) = delete;
    NodeScope &operator=(const NodeScope &) = delete;

    std::size_t index() const { return m_index; }
    /// Nothing inside an artifact.
    StructureNode *node() const { return m_pages.node(m_index); }

private:
    PageBuilder &m_pages;
    std::size_t m_index;
};

} // namespace rosette::typeset
