// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/boundaries.h"

#include <QTextBoundaryFinder>

namespace rosette::typeset {

std::vector<Break> lineBreaks(const QString &text)
{
    std::vector<Break> breaks(static_cast<std::size_t>(text.size()) + 1, Break::None);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < text.size(); at = finder.toNextBoundary()) {
        const bool isMandatory = finder.boundaryReasons().testFlag(QTextBoundaryFinder::MandatoryBreak);
        breaks[static_cast<std::size_t>(at)] = isMandatory ? Break::Mandatory : Break::Allowed;
    }
    return breaks;
}

} // namespace rosette::typeset
