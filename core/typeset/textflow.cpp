// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/textflow.h"

#include "core/typeset/cleantext.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/textpainter.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

/// No line of a paragraph stands alone at the foot or at the head of a page.
constexpr std::size_t fewestLines = 2;

int headingLevel(Role role)
{
    switch (role) {
    case Role::Heading1:
        return 1;
    case Role::Heading2:
        return 2;
    case Role::Heading3:
        return 3;
    case Role::Document:
    case Role::Section:
    case Role::Paragraph:
    case Role::List:
    case Role::ListItem:
    case Role::Label:
    case Role::ListBody:
    case Role::Table:
    case Role::TableHead:
    case Role::TableBody:
    case Role::CellRow:
    case Role::HeaderCell:
    case Role::DataCell:
    case Role::Figure:
    case Role::Link:
    case Role::Span:
        return 0;
    }
    return 0;
}

bool endsWithSpace(const QString &text)
{
    return text.endsWith(u' ') || text.endsWith(u'\n');
}

} // namespace

TextFlow::TextFlow(
    const InlineText &text, const TextStyle &style, const QString &language, std::optional<Role> role)
    : m_style(style), m_language(language), m_role(role)
{
    for (const InlineRun &run : text) {
        const QString clean = cleanText(run.text);
        if (clean.isEmpty())
            continue;
        m_runs.push_back({static_cast<std::size_t>(m_text.size()), run});
        m_text += clean;
    }
    while (endsWithSpace(m_text))
        m_text.chop(1);
    while (!m_runs.empty() && m_runs.back().begin >= static_cast<std::size_t>(m_text.size()))
        m_runs.pop_back();
}

void TextFlow::compose(ComposeContext &context, double width)
{
    m_width = width;
    if (isEmpty())
        return;
    ShapingRequest request;
    request.text = m_text;
    request.size = m_style.size;
    request.tabularFigures = m_style.tabularFigures;
    request.expectedRightToLeft = isRightToLeftLanguage(m_language);
    for (const Run &run : m_runs) {
        const bool hasLanguage = isLanguageTag(run.look.language);
        request.runs.push_back({run.begin, run.look.weight.value_or(m_style.weight),
            run.look.italic || m_style.italic, hasLanguage ? run.look.language : m_language});
    }
    m_shaped = context.cache.shape(request, context.fonts);
    m_broken = breakLines(*m_shaped, width, m_style.balance);
    m_height = static_cast<double>(m_broken.lines.size()) * m_style.lineHeight();
    for (const LineRange &line : m_broken.lines)
        m_naturalWidth = std::max(m_naturalWidth, visibleWidth(*m_shaped, line));
}

std::size_t TextFlow::leadLines() const
{
    const std::size_t count = m_broken.lines.size();
    return count < 2 * fewestLines ? count : fewestLines;
}

double TextFlow::leadHeight() const
{
    return static_cast<double>(leadLines()) * m_style.lineHeight();
}

void TextFlow::place(PageBuilder &pages, double x) const
{
    if (isEmpty())
        return;
    pages.ensure(leadHeight());
    if (!pages.fits(m_style.lineHeight()))
        pages.report({ProblemKind::Overfull, m_text.left(60), m_text.left(60),
            pages.cursor().y + m_style.lineHeight() - pages.area().bottom});
    reportProblems(pages);
    std::optional<NodeScope> scope;
    if (m_role) {
        scope.emplace(pages, *m_role);
        if (const int level = headingLevel(*m_role))
            pages.addBookmark(level, m_text.simplified(), scope->index());
    }
    TextPainter painter(pages, *this, x);
    placeLines(pages, painter);
}

void TextFlow::placeWhole(PageBuilder &pages, double x) const
{
    if (isEmpty())
        return;
    reportProblems(pages);
    TextPainter painter(pages, *this, x);
    for (const LineRange &line : m_broken.lines) {
        painter.paintLine(line);
        pages.advance(m_style.lineHeight());
    }
}

std::size_t TextFlow::linesThatFit(const PageBuilder &pages, std::size_t first) const
{
    const std::size_t left = m_broken.lines.size() - first;
    std::size_t fitting = 0;
    while (fitting < left && pages.fits(static_cast<double>(fitting + 1) * m_style.lineHeight()))
        ++fitting;
    if (fitting < left && left - fitting < fewestLines)
        fitting = left > fewestLines ? left - fewestLines : 0;
    if (fitting < left && fitting < fewestLines && first == 0)
        fitting = 0;
    return fitting;
}

void TextFlow::placeLines(PageBuilder &pages, TextPainter &painter) const
{
    for (std::size_t first = 0; first < m_broken.lines.size();) {
        std::size_t count = linesThatFit(pages, first);
        if (count == 0 && !pages.isAtTop()) {
            pages.nextPage();
            continue;
        }
        count = std::max<std::size_t>(count, 1);
        for (std::size_t i = first; i < first + count; ++i) {
            painter.paintLine(m_broken.lines[i]);
            pages.advance(m_style.lineHeight());
        }
        first += count;
        if (first < m_broken.lines.size())
            pages.nextPage();
    }
}

void TextFlow::reportProblems(PageBuilder &pages) const
{
    if (pages.isArtifact() || isEmpty())
        return;
    const QString opening = m_text.left(60);
    for (const std::u16string &missing : m_shaped->missing)
        pages.report({ProblemKind::MissingGlyph, QString::fromStdU16String(missing), opening});
    for (const LineRange &word : m_broken.wideWords) {
        const auto begin = static_cast<qsizetype>(word.begin);
        const auto length = static_cast<qsizetype>(word.end - word.begin);
        pages.report({ProblemKind::WideWord, m_text.mid(begin, length), opening});
    }
}

} // namespace rosette::typeset
