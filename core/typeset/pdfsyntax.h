// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/typeset/geometry.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

/// The small change of PDF: numbers, strings, names. Independent of the locale.
namespace rosette::typeset {

void appendInteger(std::string &out, std::int64_t value);
/// Rounded to `decimals`, without needless zeros and points.
void appendNumber(std::string &out, double value, int decimals = 2);
/// Two capital hexadecimal digits for each byte, four for each unit.
void appendHex(std::string &out, std::u16string_view units);

std::string integer(std::int64_t value);
std::string number(double value, int decimals = 2);
/// "12 0 R"
std::string reference(int object);
/// A text string: literal if it is ASCII, else UTF-16 in hexadecimal digits.
std::string textString(const QString &text);
/// A string of bytes in parentheses.
void appendLiteral(std::string &out, std::string_view bytes);
/// Left, bottom, right and top, in brackets, for a page of this height.
std::string pdfRectangle(const Rectangle &area, double pageHeight);
/// For text between XML tags; UTF-8.
std::string xmlText(const QString &text);

} // namespace rosette::typeset
