// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/displaylist.h"
#include "core/typeset/shapedtext.h"

#include <QString>

/// Looks at a display list from outside.
namespace rosette::typeset::painted {

inline QString textOf(const GlyphRun &run)
{
    return QString::fromStdU16String(
        run.source->text.substr(run.firstCharacter, run.characterEnd - run.firstCharacter));
}

/// All text of a page in the order of painting; `artifacts` chooses what is content and what is not.
inline QString pageText(const DisplayList &list, std::size_t page, bool artifacts = false)
{
    QString text;
    for (const Operation &operation : list.pages[page].operations) {
        const auto *run = std::get_if<GlyphRun>(&operation.paint);
        if (run && (operation.artifact != Artifact::None) == artifacts)
            text += textOf(*run) + u'|';
    }
    return text;
}

/// The first page that shows the text; the number of pages if none does.
inline std::size_t pageOf(const DisplayList &list, const QString &text)
{
    std::size_t page = 0;
    while (page < list.pages.size() && !pageText(list, page).contains(text))
        ++page;
    return page;
}

/// The y of the baseline on which the text is shown first.
inline double baselineOf(const DisplayList &list, const QString &text)
{
    for (const Page &page : list.pages) {
        for (const Operation &operation : page.operations) {
            const auto *run = std::get_if<GlyphRun>(&operation.paint);
            if (run && textOf(*run).contains(text))
                return run->origin.y;
        }
    }
    return -1;
}

inline std::size_t count(const DisplayList &list, Role role)
{
    std::size_t result = 0;
    for (const StructureNode &node : list.structure)
        result += node.role == role ? 1 : 0;
    return result;
}

} // namespace rosette::typeset::painted
