// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/document.h"

/// How printed documents look: colours and sizes as data, and nothing else. Colours are the light roles of
/// the windows; all lengths are points.
namespace rosette::print {

using typeset::Colour;

inline constexpr Colour accent = Colour::fromHex(0xAD1E5A);
inline constexpr Colour accentSoft = Colour::fromHex(0xFBE9F0);
inline constexpr Colour text = Colour::fromHex(0x231C20);
inline constexpr Colour secondText = Colour::fromHex(0x574D53);
inline constexpr Colour line = Colour::fromHex(0xE4DFDC);
inline constexpr Colour soft = Colour::fromHex(0xEFECEA);
inline constexpr Colour silhouette = Colour::fromHex(0xCFC7C3);
inline constexpr Colour warning = Colour::fromHex(0x7C5200);
inline constexpr Colour warningSoft = Colour::fromHex(0xFBF0D4);
inline constexpr Colour information = Colour::fromHex(0x35567F);
inline constexpr Colour informationSoft = Colour::fromHex(0xE7EEF6);

inline constexpr int regular = 400;
inline constexpr int semibold = 600;
inline constexpr int bold = 700;

/// The measures of one card. Photos are cropped to their area by the typesetter.
struct CardStyle
{
    double photoWidth = 0;
    double photoHeight = 0;
    double columnGap = 0;
    double space = 0;     ///< above and below the line between two cards
    double markWidth = 0; ///< at least
    typeset::TextStyle mark = {};
    typeset::TextStyle name = {};
    typeset::TextStyle kind = {};
    typeset::TextStyle statement = {};
    typeset::TextStyle pledges = {};
};

/// How generously the cards are set: one or two fill a page, many go close together.
enum class Density
{
    Generous,
    Normal,
    Close
};

inline CardStyle cardStyle(Density density)
{
    switch (density) {
    case Density::Generous:
        return {128, 160, 22, 20, 34, {.size = 42, .weight = bold, .colour = accent, .leading = 42},
            {.size = 22, .weight = bold, .colour = text, .leading = 27},
            {.size = 12, .weight = semibold, .colour = accent, .leading = 17},
            {.size = 13, .colour = text, .leading = 19}, {.size = 12.5, .colour = secondText, .leading = 18}};
    case Density::Normal:
        return {88, 110, 16, 15, 28, {.size = 34, .weight = bold, .colour = accent, .leading = 34},
            {.size = 17.5, .weight = bold, .colour = text, .leading = 21},
            {.size = 10.5, .weight = semibold, .colour = accent, .leading = 15},
            {.size = 11.5, .colour = text, .leading = 16},
            {.size = 11, .colour = secondText, .leading = 15.5}};
    case Density::Close:
        break;
    }
    return {72, 90, 14, 11, 25, {.size = 29, .weight = bold, .colour = accent, .leading = 29},
        {.size = 16, .weight = bold, .colour = text, .leading = 19},
        {.size = 10, .weight = semibold, .colour = accent, .leading = 14},
        {.size = 11, .colour = text, .leading = 14.5}, {.size = 10.5, .colour = secondText, .leading = 14}};
}

inline constexpr double photoRadius = 6;
inline constexpr double stripRadius = 8;
inline constexpr double chipRadius = 4;

inline const typeset::TextStyle grouping{.size = 16, .weight = bold, .colour = text, .leading = 20};
inline const typeset::TextStyle chip{.size = 9.5, .weight = bold, .colour = warning, .leading = 12};
inline const typeset::TextStyle issue{
    .size = 9.5, .colour = secondText, .leading = 12, .alignment = typeset::Alignment::End};
/// Two lines at most for nearly every contest: a long title is set smaller.
inline typeset::TextStyle title(qsizetype letters)
{
    const bool isLong = letters > 64;
    return {.size = isLong ? 24.0 : 31.0,
        .weight = bold,
        .colour = text,
        .leading = isLong ? 29.0 : 36.0,
        .balance = true};
}

inline const typeset::TextStyle lead{.size = 12.5, .colour = text, .leading = 18};
// Less than 5 % apart: programs that read the page by its looks (pdftotext, phones) then keep each label with
// its date.
inline const typeset::TextStyle dateLabel{.size = 11, .colour = secondText, .leading = 14.5};
inline const typeset::TextStyle date{.size = 11.5, .weight = bold, .colour = text, .leading = 15.5};
inline const typeset::TextStyle note{.size = 11, .colour = text, .leading = 15};
inline const typeset::TextStyle invitation{.size = 11.5, .weight = semibold, .colour = text, .leading = 16};
inline const typeset::TextStyle footer{.size = 8.5, .colour = secondText, .leading = 11.5};

/// Paper and margins: wide at the sides, so that a line of a statement has about 60 letters.
inline typeset::PageSpecification page()
{
    return {.size = {typeset::millimetres(210), typeset::millimetres(297)},
        .margins = {44, 48, 78, 48},
        .footerDistance = 32};
}

/// Lines that a statement may fill beside its photo before the card looks crowded.
inline constexpr int statementLines = 9;
/// Lines that would fill a page: such a statement would tear its card apart.
inline constexpr int pageLines = 36;

} // namespace rosette::print
