// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidepdf.h"

#include "core/base/translate.h"
#include "core/guides/guidecheck.h"
#include "core/publishing/guidearrangement.h"
#include "core/publishing/guidecardblocks.h"
#include "core/publishing/problemfinding.h"
#include "core/typeset/fontset.h"
#include "core/typeset/shapingcache.h"
#include "core/typeset/fontsubset.h"

#include <algorithm>
#include <set>

namespace rosette {

namespace {

/// Shorter statements never fill a card, so they are not measured.
constexpr qsizetype measuredLength = 350;

/// The lines that @p card's statement takes in print.
int statementLines(const GuideCard &card, const CardLayout &layout, typeset::ShapingCache &shaping)
{
    const double width = cardTextWidth(layout);
    typeset::Document document;
    document.title = card.name;
    document.page = {.size = {width, 14'000}, .margins = {}};
    for (const QString &text : card.statement.split(u'\n', Qt::SkipEmptyParts))
        document.body.push_back(
            {.content = typeset::Paragraph{typeset::plain(text), layout.style.statement}});
    std::set<double> baselines;
    const typeset::Layout measured = typeset::layOut(document, typeset::FontSet::bundled(), shaping);
    for (const typeset::Page &page : measured.displayList.pages)
        for (const typeset::Operation &operation : page.operations)
            if (const auto *run = std::get_if<typeset::GlyphRun>(&operation.paint))
                baselines.insert(run->origin.y);
    return static_cast<int>(baselines.size());
}

Finding lengthFinding(const GuideCard &card, int lines)
{
    const QString subject = card.candidacy.toString();
    const QString remedy = Tr::tr("Shorten the summary in the application.");
    if (lines > print::pageLines)
        return {Severity::Blocker, QStringLiteral("overfull-card"), subject,
            Tr::tr("The statement of %1 takes %2 lines in print, more than a page has.")
                .arg(card.name, QString::number(lines)),
            remedy};
    return {Severity::Warning, QStringLiteral("long-statement"), subject,
        Tr::tr("The statement of %1 takes %2 lines in print; a card has room for %3.")
            .arg(card.name, QString::number(lines), QString::number(print::statementLines)),
        remedy};
}

void checkStatementLengths(const Guide &guide, typeset::ShapingCache &shaping, std::vector<Finding> &findings)
{
    const CardLayout layout = cardLayout(guide, print::Density::Normal);
    for (const GuideCard &card : guide.cards) {
        const int lines = card.statement.size() < measuredLength ? 0 : statementLines(card, layout, shaping);
        if (lines > print::statementLines)
            findings.push_back(lengthFinding(card, lines));
    }
}

void sortBySeverity(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(),
        [](const Finding &left, const Finding &right) { return left.severity < right.severity; });
}

} // namespace

struct GuidePrinter::Caches
{
    typeset::ShapingCache shaping;
    typeset::SubsetCache subsets;
};

GuidePrinter::GuidePrinter() : m_caches(std::make_unique<Caches>()) {}

GuidePrinter::~GuidePrinter() = default;

GuidePreview GuidePrinter::preview(const Guide &guide)
{
    const std::map<QString, QString> subjects = guideDocument(guide).subjects;
    typeset::Layout layout = arrange(guide, [this, &guide](const GuideArrangement &arrangement) {
        return typeset::layOut(
            guideDocument(guide, arrangement).document, typeset::FontSet::bundled(), m_caches->shaping);
    });
    std::vector<Finding> findings = checkGuide(guide);
    checkStatementLengths(guide, m_caches->shaping, findings);
    for (const typeset::Problem &problem : layout.problems)
        findings.push_back(findingFrom(problem, subjects));
    sortBySeverity(findings);
    return {std::move(layout.displayList), std::move(findings)};
}

GuidePdf GuidePrinter::print(const Guide &guide)
{
    GuidePreview preview = this->preview(guide);
    GuidePdf pdf{
        .findings = std::move(preview.findings), .pages = static_cast<int>(preview.pages.pages.size())};
    if (!hasBlocker(pdf.findings))
        pdf.bytes = typeset::writePdf(preview.pages, m_caches->subsets);
    return pdf;
}

} // namespace rosette
