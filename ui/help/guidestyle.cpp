// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidestyle.h"

#include "ui/theme/role.h"
#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace rosette {

namespace {

/// Distances of a kind of block, in pixels.
struct BlockLook
{
    TextStyle style;
    int above;
    int below;
};

BlockLook lookOf(const QTextBlock &block)
{
    switch (block.blockFormat().headingLevel()) {
    case 1:
        return {TextStyle::Title, 0, 12};
    case 2:
        return {TextStyle::Heading, 22, 6};
    case 3:
        return {TextStyle::BodyStrong, 16, 4};
    default:
        break;
    }
    if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
        return {TextStyle::Monospace, 0, 0};
    return {TextStyle::Reading, 0, block.textList() ? 4 : 10};
}

QTextCharFormat formatOf(const QTextCharFormat &read, TextStyle style)
{
    QTextCharFormat format;
    QFont face = font(style);
    const bool isHeading = style != TextStyle::Reading && style != TextStyle::Monospace;
    const bool isCode = read.fontFixedPitch() || style == TextStyle::Monospace;
    if (isCode) {
        // In the size of the words around it.
        face.setFamilies(font(TextStyle::Monospace).families());
        format.setBackground(colour(Role::Sunken));
    }
    if (!isHeading && read.fontWeight() > QFont::Normal)
        face.setWeight(QFont::DemiBold);
    format.setFont(face);
    format.setForeground(colour(Role::Text));
    if (read.isAnchor()) {
        format.setAnchor(true);
        format.setAnchorHref(read.anchorHref());
        format.setForeground(colour(Role::Accent));
        format.setFontUnderline(true);
    }
    return format;
}

void styleText(QTextDocument &document, const QTextBlock &block, TextStyle style)
{
    struct Part
    {
        int from;
        int length;
        QTextCharFormat format;
    };
    QList<Part> parts;
    for (auto at = block.begin(); !at.atEnd(); ++at)
        parts +=
            {at.fragment().position(), at.fragment().length(), formatOf(at.fragment().charFormat(), style)};
    for (const Part &part : parts) {
        QTextCursor cursor(&document);
        cursor.setPosition(part.from);
        cursor.setPosition(part.from + part.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.format);
    }
}

void styleBlock(QTextDocument &document, const QTextBlock &block)
{
    const BlockLook look = lookOf(block);
    const bool isInTable = QTextCursor(block).currentTable() != nullptr;
    QTextBlockFormat format = block.blockFormat();
    format.setTopMargin(look.above);
    format.setBottomMargin(isInTable ? 0 : look.below);
    // In a cell the distance would stand beneath its one line.
    if (!isInTable)
        format.setLineHeight(lineHeight(look.style) - QFontMetrics(font(look.style)).lineSpacing(),
            QTextBlockFormat::LineDistanceHeight);
    if (look.style == TextStyle::Monospace)
        format.setBackground(colour(Role::Sunken));
    QTextCursor(block).setBlockFormat(format);
    styleText(document, block, look.style);
    QTextCharFormat marker; // bullets and numbers take the block's own format
    marker.setFont(font(look.style));
    marker.setForeground(colour(Role::Text2));
    QTextCursor(block).mergeBlockCharFormat(marker);
}

void styleTables(QTextFrame &frame)
{
    for (QTextFrame *child : frame.childFrames()) {
        styleTables(*child);
        auto *table = qobject_cast<QTextTable *>(child);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderBrush(colour(Role::Line));
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setCellPadding(7);
        format.setTopMargin(6);
        format.setBottomMargin(14);
        table->setFormat(format);
    }
}

} // namespace

void applyGuideStyle(QTextDocument &document)
{
    document.setDefaultFont(font(TextStyle::Reading));
    document.setIndentWidth(scaled(24));
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        styleBlock(document, block);
    styleTables(*document.rootFrame());
    document.clearUndoRedoStacks();
}

} // namespace rosette
