// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/footerpainter.h"

#include "core/typeset/sanitizedstyle.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

/// Points kept free between the text of the page and its footer.
constexpr double clearance = 8;
/// Share of the measure that belongs to the page number.
constexpr double numberShare = 0.2;

} // namespace

FooterPainter::FooterPainter(
    const Footer &footer, const PageSpecification &page, const QString &language, ComposeContext &context)
    : m_footer(footer), m_style(sanitized(footer.style)), m_language(language), m_context(context),
      m_pageHeight(finite(page.size.height, 72, 14400)),
      m_distance(finite(page.footerDistance, 0, m_pageHeight / 4))
{
    const double width = finite(page.size.width, 72, 14400);
    m_width = width - finite(page.margins.left, 0, width / 2) - finite(page.margins.right, 0, width / 2);
    const double textWidth =
        std::max(1.0, footer.pageNumber.isEmpty() ? m_width : m_width * (1 - numberShare));
    for (const InlineText &line : footer.lines) {
        TextFlow flow(line, m_style, language, std::nullopt);
        flow.compose(context, textWidth);
        m_height += flow.height();
        m_lines.push_back(std::move(flow));
    }
    if (!footer.pageNumber.isEmpty())
        m_height = std::max(m_height, m_style.lineHeight());
    if (footer.ruleColour)
        m_height += footer.ruleThickness + footer.gap;
}

bool FooterPainter::isEmpty() const
{
    return m_lines.empty() && m_footer.pageNumber.isEmpty() && !m_footer.ruleColour;
}

double FooterPainter::top() const
{
    return isEmpty() ? m_pageHeight : m_pageHeight - m_distance - m_height - clearance;
}

void FooterPainter::paint(PageBuilder &pages)
{
    if (isEmpty())
        return;
    // Problems of the text are told once, from the first page.
    pages.moveTo({0, m_pageHeight - m_distance - m_height});
    for (const TextFlow &line : m_lines)
        line.reportProblems(pages);
    pages.openArtifact(Artifact::Pagination);
    for (std::size_t page = 0; page < pages.pageCount(); ++page)
        paintPage(pages, page);
    pages.closeArtifact();
}

void FooterPainter::paintPage(PageBuilder &pages, std::size_t page)
{
    pages.moveTo({page, m_pageHeight - m_distance - m_height});
    if (m_footer.ruleColour) {
        PlacedPath rule;
        rule.path = Path::rectangle({pages.area().left, pages.cursor().y, m_width, m_footer.ruleThickness});
        rule.fill = m_footer.ruleColour;
        pages.paint(std::move(rule));
        pages.advance(m_footer.ruleThickness + m_footer.gap);
    }
    const Cursor firstLine = pages.cursor();
    for (const TextFlow &line : m_lines)
        line.placeWhole(pages, pages.area().left);
    paintNumber(pages, firstLine);
}

void FooterPainter::paintNumber(PageBuilder &pages, const Cursor &at)
{
    if (m_footer.pageNumber.isEmpty())
        return;
    const QString page = QString::number(at.page + 1);
    const QString total = QString::number(pages.pageCount());
    QString text = m_footer.pageNumber;
    text.replace(QStringLiteral("%1"), page).replace(QStringLiteral("%2"), total);
    TextStyle style = m_style;
    style.alignment = Alignment::End;
    TextFlow number(plain(text), style, m_language, std::nullopt);
    number.compose(m_context, std::max(1.0, m_width * numberShare));
    pages.moveTo(at);
    number.placeWhole(pages, pages.area().left + m_width * (1 - numberShare));
}

} // namespace rosette::typeset
