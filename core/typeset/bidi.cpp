// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/bidi.h"

#include "core/typeset/unicode.h"

#include <QChar>

#include <fribidi.h>

#include <algorithm>

namespace rosette::typeset {

namespace {

struct LetterCount
{
    std::size_t leftToRight = 0;
    std::size_t rightToLeft = 0;
    bool hasControls = false;
};

bool isDirectionControl(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200F || c == 0x061C;
}

LetterCount countLetters(std::u16string_view text)
{
    LetterCount count;
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i)) {
        const char32_t c = characterAt(text, i);
        if (isDirectionControl(c)) {
            count.hasControls = true;
            continue;
        }
        const QChar::Direction direction = QChar::direction(c);
        if (direction == QChar::DirL)
            ++count.leftToRight;
        else if (direction == QChar::DirR || direction == QChar::DirAL)
            ++count.rightToLeft;
    }
    return count;
}

std::vector<FriBidiChar> toCharacters(std::u16string_view text)
{
    std::vector<FriBidiChar> characters;
    characters.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i))
        characters.push_back(characterAt(text, i));
    return characters;
}

std::vector<FriBidiLevel> characterLevels(const std::vector<FriBidiChar> &characters, bool isRightToLeft)
{
    const auto length = static_cast<FriBidiStrIndex>(characters.size());
    std::vector<FriBidiCharType> types(characters.size());
    std::vector<FriBidiBracketType> brackets(characters.size());
    std::vector<FriBidiLevel> levels(characters.size());
    fribidi_get_bidi_types(characters.data(), length, types.data());
    fribidi_get_bracket_types(characters.data(), length, types.data(), brackets.data());
    FriBidiParType base = isRightToLeft ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
    const FriBidiLevel highest =
        fribidi_get_par_embedding_levels_ex(types.data(), brackets.data(), length, &base, levels.data());
    if (highest == 0) // out of memory
        std::fill(levels.begin(), levels.end(), FriBidiLevel(isRightToLeft ? 1 : 0));
    return levels;
}

} // namespace

Directions directionsOf(std::u16string_view text, bool expectedRightToLeft)
{
    Directions directions;
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char16_t unit) { return unit < 0x590; });
    if (isPlain)
        return directions;
    const LetterCount count = countLetters(text);
    if (count.rightToLeft == 0 && !count.hasControls)
        return directions;
    directions.isRightToLeft =
        count.rightToLeft > 0 && (expectedRightToLeft || count.rightToLeft > count.leftToRight);
    const auto levels = characterLevels(toCharacters(text), directions.isRightToLeft);
    directions.levels.reserve(text.size());
    std::size_t character = 0;
    for (std::size_t i = 0; i < text.size(); i += unitsAt(text, i), ++character)
        directions.levels.insert(
            directions.levels.end(), unitsAt(text, i), static_cast<std::uint8_t>(levels[character]));
    return directions;
}

} // namespace rosette::typeset
