// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/decisions/seemotions.h"

namespace rosette {

/// One seat in the bar of a motion's sum.
enum class TallyCell
{
    For,
    Mine, ///< of the acting seat, which has not voted
    Open,
    Recused,
    Abstained,
    Against,
    Voted ///< while totals are hidden: how is not shown
};

/// Words beneath a run of cells.
struct TallyLabel
{
    TallyCell cell = TallyCell::For;
    QString text = {};
    int first = 0; ///< the run: cells first to first + count - 1; count 0 for those who are not in the base
    int count = 0;

    bool operator==(const TallyLabel &) const = default;
};

/// What the bar of a motion shows: cells from left to right, the line that must be reached, and words.
struct TallyPicture
{
    std::vector<TallyCell> cells = {};
    int threshold = 0;           ///< the line stands after so many cells; 0: there is none
    QString thresholdWords = {}; ///< "8 carry it"
    std::vector<TallyLabel> labels = {};
    QString words = {}; ///< all of it, for a screen reader

    bool operator==(const TallyPicture &) const = default;
};

/// With the committee as base the cells are the seats on the roll; else those that are counted now.
TallyPicture tallyPicture(const SeenMotion &seen);

} // namespace rosette
