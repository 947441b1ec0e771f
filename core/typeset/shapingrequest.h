// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <vector>

namespace rosette::typeset {

/// A stretch of a paragraph with one face and language, up to the next one.
struct ShapingRun
{
    std::size_t begin = 0;
    int weight = 400;
    bool isItalic = false;
    QString language = {};
};

/// Everything that decides how a paragraph is shaped, and nothing else (no colour, no width).
struct ShapingRequest
{
    /// Clean, see cleanText().
    QString text = {};
    /// At least one; the first begins at 0.
    std::vector<ShapingRun> runs = {};
    double size = 10;
    bool tabularFigures = false;
    bool expectedRightToLeft = false;
};

} // namespace rosette::typeset
