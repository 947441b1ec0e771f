// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

/// Small questions about UTF-16 text.
namespace rosette::typeset {

constexpr bool isHighSurrogate(char16_t unit)
{
    return (unit & 0xFC00) == 0xD800;
}

constexpr bool isLowSurrogate(char16_t unit)
{
    return (unit & 0xFC00) == 0xDC00;
}

/// Units of the character that starts at `at`: 1 or 2.
constexpr std::size_t unitsAt(std::u16string_view text, std::size_t at)
{
    return isHighSurrogate(text[at]) && at + 1 < text.size() && isLowSurrogate(text[at + 1]) ? 2 : 1;
}

constexpr char32_t characterAt(std::u16string_view text, std::size_t at)
{
    if (unitsAt(text, at) == 1)
        return text[at];
    return 0x10000 + ((char32_t(text[at]) & 0x3FF) << 10) + (char32_t(text[at + 1]) & 0x3FF);
}

constexpr bool isSpace(char16_t unit)
{
    return unit == u' ' || unit == u'\n' || unit == 0x3000;
}

/// Characters that steer the text and are never seen: joiners, direction marks, variation selectors. A font
/// need not have them. (The part of Default_Ignorable_Code_Point that occurs in ordinary text.)
constexpr bool isIgnorable(char32_t c)
{
    return (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) ||
           (c >= 0xFE00 && c <= 0xFE0F) || c == 0x034F || c == 0x061C || (c >= 0xE0100 && c <= 0xE01EF);
}

} // namespace rosette::typeset
