// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/flow.h"
#include "core/typeset/inlinetext.h"
#include "core/typeset/linebreaker.h"
#include "core/typeset/pagebuilder.h"

#include <optional>

namespace rosette::typeset {

class FontSet;
class ShapedText;
class ShapingCache;
class TextPainter;

/// What all flows of a document share while they are composed.
struct ComposeContext
{
    const FontSet &fonts;
    ShapingCache &cache;
    double wantedDotsPerInch = 200;
};

/// The lines of one paragraph, heading or cell.
class TextFlow : public Flow
{
public:
    /// `role` is the node of the paragraph; without it the text belongs to the node that is open.
    TextFlow(
        const InlineText &text, const TextStyle &style, const QString &language, std::optional<Role> role);

    void compose(ComposeContext &context, double width);

    void place(PageBuilder &pages, double x) const override;
    double leadHeight() const override;
    /// As place(), but never goes on to another page.
    void placeWhole(PageBuilder &pages, double x) const;

    /// Missing glyphs and broken words; silent inside an artifact.
    void reportProblems(PageBuilder &pages) const;

    bool isEmpty() const { return m_text.isEmpty(); }
    /// The clean text, for bookmarks and for naming a place.
    const QString &text() const { return m_text; }

    struct Run
    {
        std::size_t begin = 0;
        InlineRun look = {};
    };
    const std::vector<Run> &runs() const { return m_runs; }
    const TextStyle &style() const { return m_style; }
    const QString &language() const { return m_language; }
    double width() const { return m_width; }
    const std::shared_ptr<const ShapedText> &shaped() const { return m_shaped; }

private:
    std::size_t linesThatFit(const PageBuilder &pages, std::size_t first) const;
    void placeLines(PageBuilder &pages, TextPainter &painter) const;
    std::size_t leadLines() const;

    QString m_text;
    std::vector<Run> m_runs;
    TextStyle m_style;
    QString m_language;
    std::optional<Role> m_role;
    double m_width = 0;
    std::shared_ptr<const ShapedText> m_shaped;
    BrokenText m_broken;
};

} // namespace rosette::typeset
