// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"
#include "core/typeset/picture.h"

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <limits>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// What stands where, page by page. The PDF writer and the preview on the screen paint the very same list.
namespace rosette::typeset {

class Face;
class ShapedText;

/// Glyphs of one face on one baseline, from left to right, also in a right-to-left run.
struct GlyphRun
{
    const Face *face = nullptr;
    /// Owns the glyphs and the text that they stand for.
    std::shared_ptr<const ShapedText> source = {};
    /// Range of source->glyphs.
    std::size_t firstGlyph = 0;
    std::size_t glyphEnd = 0;
    /// Range of source->text, in UTF-16 units.
    std::size_t firstCharacter = 0;
    std::size_t characterEnd = 0;
    bool isRightToLeft = false;
    double size = 10;
    Colour colour = {};
    /// Where the first glyph starts on the baseline.
    Point origin = {};
};

/// A path in coordinates of the page.
using PlacedPath = PaintedPath;

struct PlacedImage
{
    Image image;
    /// Where the whole image would stand.
    Rectangle imageArea = {};
    /// What is shown of it.
    Rectangle clip = {};
    double cornerRadius = 0;
};

/// Roles that the structure tree of a PDF knows.
enum class Role
{
    Document,
    Section,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    CellRow,
    HeaderCell,
    DataCell,
    Figure,
    Link,
    Span,
};

enum class Scope
{
    None,
    Column,
    Row
};

/// How the items of a list are labelled.
enum class Numbering
{
    None,
    Bullet,
    Decimal
};

/// What an operation is painted for, if it is not content. Pagination comes again on every page.
enum class Artifact
{
    None,
    Layout,
    Pagination
};

/// Stands for "no node" and "no parent".
inline constexpr std::size_t noNode = std::numeric_limits<std::size_t>::max();

struct Operation
{
    std::variant<GlyphRun, PlacedPath, PlacedImage> paint = {};
    /// Index in DisplayList::structure; noNode for an artifact.
    std::size_t node = noNode;
    Artifact artifact = Artifact::None;
    /// Place in the reading order of the whole document; one count for operations, nodes and links.
    std::size_t order = 0;
};

struct StructureNode
{
    Role role = Role::Paragraph;
    /// Always lower than its own index; noNode for the root, which is the first node.
    std::size_t parent = noNode;
    std::size_t order = 0;
    /// Empty: that of the parent.
    QString language = {};
    QString alternative = {};
    Scope scope = Scope::None;
    Numbering numbering = Numbering::None;
    /// Figures only: the page and the place of the picture.
    std::optional<Rectangle> bounds = {};
    std::size_t page = 0;
};

/// An area that opens a link; there is one for each line of a link.
struct LinkArea
{
    Rectangle area = {};
    QString uri = {};
    QString description = {};
    std::size_t node = noNode;
    std::size_t order = 0;
};

struct Bookmark
{
    int level = 1;
    QString title = {};
    std::size_t page = 0;
    double y = 0;
    std::size_t node = noNode;
};

struct Page
{
    std::vector<Operation> operations = {};
    std::vector<LinkArea> links = {};
};

struct DocumentProperties
{
    QString title = {};
    QString author = {};
    QString subject = {};
    QString language = {};
    QString identifier = {};
    QDateTime created = {};
};

struct DisplayList
{
    DocumentProperties properties = {};
    Size pageSize = {};
    std::vector<Page> pages = {};
    std::vector<StructureNode> structure = {};
    std::vector<Bookmark> bookmarks = {};
};

} // namespace rosette::typeset
