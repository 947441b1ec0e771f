// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/guide.h"
#include "core/publishing/printstyle.h"

#include <cstddef>
#include <map>
#include <vector>

namespace rosette {

/// What the caller decides about the pages. It never changes what the guide says.
struct GuideArrangement
{
    print::Density density = print::Density::Normal;
    std::vector<std::size_t> pageStarts = {}; ///< indices of cards that start a new page
};

/// A guide ready to be set.
struct GuideDocument
{
    typeset::Document document;
    /// Place names of typeset problems ("the statement of Tom Ashdown") to the id of the candidacy.
    std::map<QString, QString> subjects;
};

/// The guide in blocks: header, H1, how to vote, key dates, then a section with an H2 for each card. The
/// reading order is that of this sentence; within a card number, name, kind, statement, pledges, photo.
GuideDocument guideDocument(const Guide &guide, const GuideArrangement &arrangement = {});

} // namespace rosette
