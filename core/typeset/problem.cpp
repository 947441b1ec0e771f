// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/problem.h"

#include <algorithm>

namespace rosette::typeset {

bool blocksExport(const Problem &problem)
{
    switch (problem.kind) {
    case ProblemKind::MissingGlyph:
    case ProblemKind::UnusableImage:
    case ProblemKind::MissingAlternative:
    case ProblemKind::HeadingOrder:
    case ProblemKind::MissingTitle:
    case ProblemKind::Overfull:
        return true;
    case ProblemKind::WideWord:
    case ProblemKind::LowResolution:
    case ProblemKind::UnknownLanguage:
        return false;
    }
    return true;
}

bool blocksExport(const std::vector<Problem> &problems)
{
    return std::any_of(
        problems.begin(), problems.end(), [](const Problem &problem) { return blocksExport(problem); });
}

} // namespace rosette::typeset
