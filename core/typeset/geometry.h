// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rosette::typeset {

/// An sRGB colour.
struct Colour
{
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// 0xRRGGBB, as designers write it.
    static constexpr Colour fromHex(std::uint32_t value)
    {
        return {std::uint8_t((value >> 16) & 0xFF), std::uint8_t((value >> 8) & 0xFF),
            std::uint8_t(value & 0xFF)};
    }
    bool operator==(const Colour &) const = default;
};

/// All lengths of this room are points (1/72 inch); y grows downwards from the top of the page.
struct Point
{
    double x = 0;
    double y = 0;
    bool operator==(const Point &) const = default;
};

struct Size
{
    double width = 0;
    double height = 0;
    bool operator==(const Size &) const = default;
};

struct Rectangle
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    bool operator==(const Rectangle &) const = default;
};

struct Insets
{
    double top = 0;
    double right = 0;
    double bottom = 0;
    double left = 0;

    static constexpr Insets all(double value) { return {value, value, value, value}; }
    static constexpr Insets symmetric(double vertical, double horizontal)
    {
        return {vertical, horizontal, vertical, horizontal};
    }
    bool operator==(const Insets &) const = default;
};

constexpr double millimetres(double value)
{
    return value * 72.0 / 25.4;
}

} // namespace rosette::typeset
