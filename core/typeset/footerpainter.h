// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/composer.h"
#include "core/typeset/document.h"
#include "core/typeset/pagebuilder.h"

namespace rosette::typeset {

/// The foot of every page. Its height is known before the pages are made, its page numbers only after.
class FooterPainter
{
public:
    FooterPainter(const Footer &footer, const PageSpecification &page, const QString &language,
        ComposeContext &context);

    /// Where the footer begins, seen from the top of the page; the height of the page if there is no footer.
    double top() const;
    /// On all pages, as an artifact.
    void paint(PageBuilder &pages);

private:
    void paintPage(PageBuilder &pages, std::size_t page);
    void paintNumber(PageBuilder &pages, const Cursor &at);
    bool isEmpty() const;

    const Footer &m_footer;
    TextStyle m_style;
    QString m_language;
    ComposeContext &m_context;
    std::vector<TextFlow> m_lines;
    double m_pageHeight = 0;
    double m_width = 0;
    double m_height = 0;
    double m_distance = 0;
};

} // namespace rosette::typeset
