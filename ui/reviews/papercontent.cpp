// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/papercontent.h"

#include "ui/theme/textstyle.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace rosette {

namespace {

struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(rosette::Reviews)
};

/// The content that was read before, or the present one where nothing is to be compared.
const ApplicationContent &formerContent(const ReviewMaterial &material)
{
    const ApplicationRevision *before = material.readBefore();
    return before ? before->content : material.current().content;
}

QString answerTo(const ApplicationContent &content, const QString &question)
{
    for (const Answer &answer : content.answers)
        if (answer.question == question)
            return answer.answer;
    return {};
}

std::vector<PaperPart> answerParts(const ApplicationContent &now, const ApplicationContent &before)
{
    std::vector<PaperPart> parts;
    for (const Answer &answer : now.answers)
        parts.push_back({answer.question, textDifference(answerTo(before, answer.question), answer.answer)});
    for (const Answer &answer : before.answers)
        if (answerTo(now, answer.question).isEmpty())
            parts.push_back({answer.question, textDifference(answer.answer, {})});
    return parts;
}

QString pledgeLines(const ApplicationContent &content)
{
    QStringList lines;
    for (const Pledge &pledge : content.pledges)
        lines += pledge.wording;
    return lines.join(u'\n');
}

void addSection(PaperContent &content, const QString &title, const std::vector<PaperPart> &parts)
{
    const bool isEmpty =
        std::all_of(parts.begin(), parts.end(), [](const PaperPart &part) { return part.passages.empty(); });
    if (isEmpty)
        return;
    for (const PaperPart &part : parts)
        content.changedPlaces += changedPlaces(part.passages);
    content.sections.push_back({title, parts});
}

/// Puts text into a document block by block; paragraphs of the text become blocks.
class PaperWriter
{
public:
    PaperWriter(QTextDocument &document, bool showsChanges)
        : m_cursor(&document), m_showsChanges(showsChanges)
    {
        m_plain.setFont(font(TextStyle::Reading));
        m_plain.setForeground(colour(Role::Text));
    }

    void heading(const QString &text, TextStyle style, int section)
    {
        QTextCharFormat format;
        format.setFont(font(style));
        format.setForeground(colour(Role::Text));
        startBlock(style, style == TextStyle::Heading && !m_isFirst ? 16 : 4, 4, section);
        m_cursor.insertText(text, format);
    }

    void part(const PaperPart &part, int section)
    {
        m_below = part.isList ? 2 : 12;
        startBlock(TextStyle::Reading, 0, m_below, section);
        for (const Passage &passage : part.passages) {
            if (passage.kind == PassageKind::Removed && !m_showsChanges)
                continue;
            write(passage.text, formatOf(passage.kind));
        }
    }

private:
    void startBlock(TextStyle style, int above, int beneath, int section)
    {
        QTextBlockFormat format;
        format.setLineHeight(lineHeight(style), QTextBlockFormat::FixedHeight);
        format.setTopMargin(above);
        format.setBottomMargin(beneath);
        if (m_isFirst)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_cursor.block().setUserState(section);
        m_isFirst = false;
    }

    void write(const QString &text, const QTextCharFormat &format)
    {
        const QStringList paragraphs = text.split(u'\n');
        for (qsizetype index = 0; index < paragraphs.size(); ++index) {
            // An empty line between paragraphs is the space beneath the block, not a block of its own.
            if (index > 0 && !(m_cursor.block().length() <= 1))
                startBlock(TextStyle::Reading, 0, m_below, -1);
            if (!paragraphs.at(index).isEmpty())
                m_cursor.insertText(paragraphs.at(index), format);
        }
    }

    QTextCharFormat formatOf(PassageKind kind) const
    {
        QTextCharFormat format = m_plain;
        if (kind == PassageKind::Kept || !m_showsChanges)
            return format;
        if (kind == PassageKind::Added) {
            format.setBackground(colour(Role::OkSoft));
            format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
            format.setUnderlineColor(colour(Role::Ok));
        } else {
            format.setForeground(colour(Role::Text3));
            format.setFontStrikeOut(true);
        }
        return format;
    }

    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    bool m_showsChanges;
    bool m_isFirst = true;
    int m_below = 12;
};

} // namespace

PaperContent PaperContent::from(const ReviewMaterial &material)
{
    const ApplicationContent &now = material.current().content;
    const ApplicationContent &before = formerContent(material);
    PaperContent content;
    addSection(content, Paper::tr("Statement"), {{{}, textDifference(before.statement, now.statement)}});
    addSection(content, Paper::tr("Pledges %1").arg(now.pledges.size()),
        {{{}, textDifference(pledgeLines(before), pledgeLines(now)), true}});
    addSection(content, Paper::tr("Answers %1").arg(now.answers.size()), answerParts(now, before));
    addSection(content, Paper::tr("Asks for"), {{{}, textDifference(before.asks, now.asks)}});
    addSection(content, Paper::tr("For the guide"), {{{}, textDifference(before.summary, now.summary)}});
    return content;
}

std::unique_ptr<QTextDocument> paperDocument(const PaperContent &content, bool showsChanges)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    PaperWriter writer(*document, showsChanges);
    int section = 0;
    for (const PaperSection &part : content.sections) {
        // The tabs above name the first section.
        const bool hasHeading = section > 0;
        if (hasHeading)
            writer.heading(part.title, TextStyle::Heading, section);
        bool starts = !hasHeading;
        for (const PaperPart &one : part.parts) {
            if (!one.heading.isEmpty())
                writer.heading(
                    one.heading, TextStyle::BodyStrong, std::exchange(starts, false) ? section : -1);
            writer.part(one, std::exchange(starts, false) ? section : -1);
        }
        ++section;
    }
    return document;
}

} // namespace rosette
