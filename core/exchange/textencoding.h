// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace rosette {

enum class TextEncoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows1252
};

/// A text file in the one form that the rest of the program reads.
struct DecodedText
{
    QByteArray utf8; ///< valid UTF-8 without a byte order mark and without U+0000
    TextEncoding encoding = TextEncoding::Utf8;
    bool assumed = false; ///< nothing in the file says so: Windows-1252 because it is not valid UTF-8
};

/// Decodes @p bytes as @p chosen or, without it, by the first of these that applies: a byte order mark; the
/// zero bytes of UTF-16; valid UTF-8; else Windows-1252. Refuses an empty file, U+0000 (a spreadsheet or
/// another binary file), a broken UTF-16 pair and the five bytes that Windows-1252 does not define.
/// Bytes that are UTF-8 already are shared, not copied.
Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> chosen = std::nullopt);

/// "UTF-8", "UTF-16 (little endian)", "Windows-1252" ... for people.
QString inWords(TextEncoding encoding);

} // namespace rosette
