// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publishing/guidedocument.h"
#include "core/typeset/typesetter.h"

#include <functional>

namespace rosette {

/// How many cards each page holds, by the bookmarks of their names.
std::vector<std::size_t> cardsOnPages(const typeset::DisplayList &pages);

/// Where pages must start so that the last one is not nearly empty: cards move from the page before it until
/// the two hold about the same. Nothing to do gives nothing.
std::vector<std::size_t> evenPageStarts(std::vector<std::size_t> cards);

/// The layout that reads best: one or two candidates are set generously; a single card left over for the last
/// page makes all go closer together if that saves the page, else the pages are evened out.
typeset::Layout arrange(
    const Guide &guide, const std::function<typeset::Layout(const GuideArrangement &)> &layOut);

} // namespace rosette
