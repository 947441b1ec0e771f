// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"
#include "core/typeset/picture.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// What stands where, page by page. The PDF writer and the preview on the screen paint the very same list.
namespace rosette::typeset {

class Face;
class ShapedText;

/// Glyphs of one face on one baseline, in the order of painting (left to right).
struct GlyphRun
{
    const Face *face = nullptr;
    /// Owns the glyphs and the text that they stand for.
    std::shared_ptr<const ShapedText> source = {};
    /// Range of source->glyphs().
    int firstGlyph = 0;
    int glyphEnd = 0;
    /// Range of source->text(), in UTF-16 units.
    int firstCharacter = 0;
    int characterEnd = 0;
    bool isRightToLeft = false;
    double size = 10;
    Colour colour = {};
    /// Where the first glyph starts on the baseline.
    Point origin = {};
};

struct FilledPath
{
    /// Already in page coordinates.
    PaintedPath painted = {};
};

struct PlacedImage
{
    std::shared_ptr<const Image> image = {};
    Rectangle area = {};
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
    TableRow,
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

struct Operation
{
    std::variant<GlyphRun, FilledPath, PlacedImage> paint = {};
    /// Index in DisplayList::structure; -1 for an artifact.
    int node = -1;
    Artifact artifact = Artifact::None;
    /// Place in the reading order of the whole document, shared with StructureNode::order.
    int order = 0;
};

struct StructureNode
{
    Role role = Role::Paragraph;
    /// Index of the parent, always lower than its own; -1 for the root, which is the first node.
    int parent = -1;
    int order = 0;
    /// Empty: that of the parent.
    QString language = {};
    QString alternative = {};
    Scope scope = Scope::None;
    Numbering numbering = Numbering::None;
    /// Figures only: the page and the place of the picture.
    std::optional<Rectangle> bounds = {};
    int page = -1;
};

/// An area that opens a link; there is one for each line of a link.
struct LinkArea
{
    Rectangle area = {};
    QString uri = {};
    QString description = {};
    int node = -1;
};

struct Bookmark
{
    int level = 1;
    QString title = {};
    int page = 0;
    double y = 0;
    int node = -1;
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
