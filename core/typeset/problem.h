// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace rosette::typeset {

enum class ProblemKind
{
    /// No bundled font has the character `text`; a replacement sign is shown.
    MissingGlyph,
    /// `text` is wider than its measure and was broken inside.
    WideWord,
    /// The block does not fit; `amount` points stick out of the page.
    Overfull,
    /// The image has only `amount` dots per inch at its printed size.
    LowResolution,
    /// The picture has no size or nothing to show.
    UnusableImage,
    /// A figure that is not decorative has no alternative text.
    MissingAlternative,
    /// The first heading is not of level 1, or a level was skipped; `text` is the heading.
    HeadingOrder,
    /// The document has no title.
    MissingTitle,
    /// `text` is no language tag after BCP 47.
    UnknownLanguage,
};

/// Something that the author should know before the document goes out. A value, never a message on a console.
struct Problem
{
    ProblemKind kind = ProblemKind::MissingGlyph;
    QString text = {};
    /// The `place` of the block, or its first words.
    QString place = {};
    double amount = 0;
    /// From 1; 0 where no page is concerned.
    int page = 0;

    bool operator==(const Problem &) const = default;
};

/// Whether the PDF would lose text or fail the accessibility rules: do not export such a document.
bool blocksExport(const Problem &problem);
bool blocksExport(const std::vector<Problem> &problems);

} // namespace rosette::typeset
