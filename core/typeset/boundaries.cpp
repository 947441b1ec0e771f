// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/boundaries.h"

#include <QTextBoundaryFinder>

namespace rosette::typeset {

namespace {

/// Qt 6.4 takes "12 13 14" for one number; UAX #14 (LB18) allows a break after any spaces.
void allowBetweenNumbers(const QString &text, std::vector<Break> &breaks)
{
    qsizetype lastVisible = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u' ')
            continue;
        const bool isAfterSpace = lastVisible >= 0 && lastVisible + 1 < at;
        Break &here = breaks[static_cast<std::size_t>(at)];
        if (isAfterSpace && here == Break::None && text[at].isDigit() && text[lastVisible].isDigit())
            here = Break::Allowed;
        lastVisible = at;
    }
}

} // namespace

std::vector<Break> lineBreaks(const QString &text)
{
    std::vector<Break> breaks(static_cast<std::size_t>(text.size()) + 1, Break::None);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary())
        breaks[static_cast<std::size_t>(at)] = Break::Allowed;
    // Qt 6.4 overlooks a line feed after a digit, so line feeds are looked for here.
    for (qsizetype at = text.indexOf(u'\n'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'\n', at + 1))
        breaks[static_cast<std::size_t>(at) + 1] = Break::Mandatory;
    allowBetweenNumbers(text, breaks);
    return breaks;
}

} // namespace rosette::typeset
