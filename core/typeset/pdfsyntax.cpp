// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace rosette::typeset {

namespace {

constexpr std::string_view digits = "0123456789ABCDEF";

/// Larger than any page, small enough for the buffer and for readers (ISO 32000-1, annex C).
constexpr double largestNumber = 1e7;

} // namespace

void appendInteger(std::string &out, std::int64_t value)
{
    std::array<char, 24> buffer = {};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    out.append(buffer.data(), result.ptr);
}

void appendNumber(std::string &out, double value, int decimals)
{
    if (!std::isfinite(value))
        value = 0;
    value = std::clamp(value, -largestNumber, largestNumber);
    std::array<char, 40> buffer = {};
    const auto result = std::to_chars(
        buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string_view text(buffer.data(), static_cast<std::size_t>(result.ptr - buffer.data()));
    if (text.find('.') != std::string_view::npos) {
        text = text.substr(0, text.find_last_not_of('0') + 1);
        if (text.back() == '.')
            text.remove_suffix(1);
    }
    out += text == "-0" ? "0" : text;
}

void appendHex(std::string &out, std::u16string_view units)
{
    for (const char16_t unit : units) {
        for (int shift = 12; shift >= 0; shift -= 4)
            out += digits[static_cast<std::size_t>(unit >> shift) & 15];
    }
}

std::string integer(std::int64_t value)
{
    std::string out;
    appendInteger(out, value);
    return out;
}

std::string number(double value, int decimals)
{
    std::string out;
    appendNumber(out, value, decimals);
    return out;
}

std::string reference(int object)
{
    return integer(object) + " 0 R";
}

void appendLiteral(std::string &out, std::string_view bytes)
{
    out += '(';
    for (const char byte : bytes) {
        if (byte == '\r') {
            out += "\\r";
            continue;
        }
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        out += byte;
    }
    out += ')';
}

std::string textString(const QString &text)
{
    std::string out;
    const bool isAscii = std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; });
    if (isAscii) {
        appendLiteral(out, text.toLatin1().toStdString());
        return out;
    }
    out = "<FEFF";
    appendHex(out, text.toStdU16String());
    return out + '>';
}

std::string pdfRectangle(const Rectangle &area, double pageHeight)
{
    std::string out = "[";
    appendNumber(out, area.x);
    out += ' ';
    appendNumber(out, pageHeight - area.y - area.height);
    out += ' ';
    appendNumber(out, area.x + area.width);
    out += ' ';
    appendNumber(out, pageHeight - area.y);
    return out + ']';
}

std::string xmlText(const QString &text)
{
    return text.toHtmlEscaped().toUtf8().toStdString();
}

} // namespace rosette::typeset
