// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/words.h"

#include <functional>

namespace rosette {

/// What of some words is measured.
enum class WordMeasure
{
    Height, ///< at a width
    NaturalWidth,
    WidestWord
};

/// The measure as it was taken before, else as @p take takes it now. A layout asks for the same measures many
/// times, and shaping a text costs more than all else in it. The @p width is 0 where none matters. What was
/// taken is forgotten when the text size changes, and when much else was measured since.
int keptMeasure(const Words &words, WordMeasure measure, int width, const std::function<int()> &take);

/// In one line the text is narrower than this. Far cheaper than to measure it; where a letter is not known so
/// well, it is the largest number.
int widthUnder(const QString &text, TextStyle style, bool isLead);

} // namespace rosette
