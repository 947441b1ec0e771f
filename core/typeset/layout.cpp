// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/cleantext.h"
#include "core/typeset/composer.h"
#include "core/typeset/footerpainter.h"
#include "core/typeset/pagebuilder.h"
#include "core/typeset/sanitizedstyle.h"
#include "core/typeset/typesetter.h"

#include <algorithm>

namespace rosette::typeset {

namespace {

/// The least room that a page leaves for its content.
constexpr double leastMeasure = 18;

PageBuilder::Area pageArea(const PageSpecification &page, double footerTop)
{
    PageBuilder::Area area;
    area.page = {finite(page.size.width, 72, 14400), finite(page.size.height, 72, 14400)};
    const double right = finite(page.margins.right, 0, area.page.width / 2 - leastMeasure);
    area.left = finite(page.margins.left, 0, area.page.width / 2 - leastMeasure);
    area.width = area.page.width - area.left - right;
    area.top = finite(page.margins.top, 0, area.page.height / 2 - leastMeasure);
    const double bottom = finite(page.margins.bottom, 0, area.page.height / 2 - leastMeasure);
    area.bottom = std::max(area.top + leastMeasure, std::min(area.page.height - bottom, footerTop));
    return area;
}

DocumentProperties properties(const Document &document)
{
    DocumentProperties properties;
    properties.title = cleanText(document.title).simplified();
    properties.author = cleanText(document.author).simplified();
    properties.subject = cleanText(document.subject).simplified();
    properties.identifier = cleanText(document.identifier).simplified();
    properties.language = isLanguageTag(document.language) ? document.language : QStringLiteral("und");
    properties.created = document.created;
    return properties;
}

void checkDocument(const Document &document, const DocumentProperties &known, std::vector<Problem> &problems)
{
    if (known.title.isEmpty())
        problems.push_back({ProblemKind::MissingTitle});
    if (!isLanguageTag(document.language))
        problems.push_back({ProblemKind::UnknownLanguage, document.language});
}

} // namespace

Layout layOut(const Document &document, const FontSet &fonts, ShapingCache &cache)
{
    const DocumentProperties known = properties(document);
    ComposeContext context{fonts, cache, document.wantedDotsPerInch};
    FooterPainter footer(document.footer, document.page, known.language, context);
    const PageBuilder::Area area = pageArea(document.page, footer.top());

    Composer composer(context);
    const StackFlow body(composer.compose(document.body, area.width, known.language));
    PageBuilder pages(area, known.language);
    {
        const NodeScope root(pages, Role::Document);
        body.place(pages, area.left);
    }
    footer.paint(pages);

    Layout layout;
    checkDocument(document, known, layout.problems);
    std::vector<Problem> found = pages.takeProblems();
    layout.problems.insert(layout.problems.end(), found.begin(), found.end());
    layout.displayList = pages.takeList();
    layout.displayList.properties = known;
    return layout;
}

} // namespace rosette::typeset
