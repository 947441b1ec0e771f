// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page/place.h"

#include <vector>

namespace rosette {

/// Where the window has been, for back and forward.
class PlaceHistory
{
public:
    static constexpr std::size_t most = 100;

    /// Went to @p place; what lay ahead is forgotten. The present place again changes nothing.
    void visit(const Place &place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    /// Moves and returns where that is; only if it can.
    const Place &goBack() { return m_places.at(--m_at); }
    const Place &goForward() { return m_places.at(++m_at); }

private:
    std::vector<Place> m_places;
    std::size_t m_at = 0;
};

} // namespace rosette
