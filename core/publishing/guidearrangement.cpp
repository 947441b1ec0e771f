// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publishing/guidearrangement.h"

#include <algorithm>

namespace rosette {

namespace {

using typeset::Layout;

/// Cards that may be set generously, if they still fit on one page.
constexpr std::size_t generousCards = 2;

bool isSparse(const std::vector<std::size_t> &cards)
{
    return cards.size() > 1 &&
           (cards.back() <= 1 || cards.back() * 2 < *std::max_element(cards.begin(), cards.end()));
}

} // namespace

std::vector<std::size_t> cardsOnPages(const typeset::DisplayList &pages)
{
    std::vector<std::size_t> cards(pages.pages.size());
    for (const typeset::Bookmark &bookmark : pages.bookmarks)
        if (bookmark.level == 2 && bookmark.page < cards.size())
            ++cards[bookmark.page];
    return cards;
}

std::vector<std::size_t> evenPageStarts(std::vector<std::size_t> cards)
{
    if (!isSparse(cards))
        return {};
    std::size_t &last = cards.back();
    std::size_t &before = cards[cards.size() - 2];
    while (before > last + 1) {
        --before;
        ++last;
    }
    std::vector<std::size_t> starts;
    std::size_t next = 0;
    for (std::size_t page = 0; page + 1 < cards.size(); ++page) {
        next += cards[page];
        starts.push_back(next);
    }
    return starts;
}

Layout arrange(const Guide &guide, const std::function<Layout(const GuideArrangement &)> &layOut)
{
    if (guide.cards.size() <= generousCards) {
        Layout generous = layOut({.density = print::Density::Generous});
        if (generous.displayList.pages.size() <= 1)
            return generous;
    }
    Layout normal = layOut({});
    const std::vector<std::size_t> cards = cardsOnPages(normal.displayList);
    if (!isSparse(cards))
        return normal;
    Layout close = layOut({.density = print::Density::Close});
    if (close.displayList.pages.size() < normal.displayList.pages.size())
        return close;
    Layout even = layOut({.pageStarts = evenPageStarts(cards)});
    return even.displayList.pages.size() > normal.displayList.pages.size() ? normal : even;
}

} // namespace rosette
