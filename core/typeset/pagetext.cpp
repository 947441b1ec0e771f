// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pagetext.h"

#include "core/typeset/shapedtext.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

/// A part of the text with its place in the reading order.
struct Piece
{
    std::size_t order = 0;
    std::size_t block = noNode; ///< pieces of one block are one line
    QString text = {};
};

bool isInline(Role role)
{
    return role == Role::Span || role == Role::Link || role == Role::Label || role == Role::ListBody;
}

/// The node whose text is one line: spans and links belong to the paragraph around them, a label to its item.
std::size_t blockOf(const DisplayList &list, std::size_t node)
{
    while (node != noNode && isInline(list.structure[node].role) && list.structure[node].parent != noNode)
        node = list.structure[node].parent;
    return node;
}

bool standsForFigure(const DisplayList &list, std::size_t node)
{
    return node != noNode && list.structure[node].role == Role::Figure;
}

QString textOf(const GlyphRun &run)
{
    const std::u16string_view text = std::u16string_view(run.source->text)
                                         .substr(run.firstCharacter, run.characterEnd - run.firstCharacter);
    return QString(reinterpret_cast<const QChar *>(text.data()), static_cast<qsizetype>(text.size()));
}

std::vector<Piece> piecesOf(const DisplayList &list, std::size_t page)
{
    std::vector<Piece> pieces;
    for (const Operation &operation : list.pages[page].operations) {
        const auto *run = std::get_if<GlyphRun>(&operation.paint);
        if (run && operation.node != noNode && !standsForFigure(list, operation.node))
            pieces.push_back({operation.order, blockOf(list, operation.node), textOf(*run)});
    }
    for (std::size_t node = 0; node < list.structure.size(); ++node) {
        const StructureNode &figure = list.structure[node];
        if (figure.role == Role::Figure && figure.page == page && !figure.alternative.isEmpty())
            pieces.push_back({figure.order, node, figure.alternative});
    }
    std::stable_sort(pieces.begin(), pieces.end(),
        [](const Piece &left, const Piece &right) { return left.order < right.order; });
    return pieces;
}

} // namespace

QString pageText(const DisplayList &list, std::size_t page)
{
    if (page >= list.pages.size())
        return {};
    QStringList lines;
    std::size_t block = noNode;
    for (const Piece &piece : piecesOf(list, page)) {
        if (lines.isEmpty() || piece.block != block)
            lines += piece.text;
        else
            lines.back() += u' ' + piece.text;
        block = piece.block;
    }
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace rosette::typeset
