// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textencoding.h"

#include "core/base/translate.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace rosette {

namespace {

Error refusal(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

int lineAt(const QByteArray &bytes, qsizetype at)
{
    return 1 + static_cast<int>(std::count(bytes.cbegin(), bytes.cbegin() + at, '\n'));
}

// The characters of the bytes 0x80 to 0x9F; 0 where Windows-1252 defines none.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

Result<QByteArray> utf8FromWindows1252(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<unsigned char>(bytes[at]);
        const bool special = byte >= 0x80 && byte < 0xA0;
        const char16_t letter = special ? windows1252[byte - 0x80U] : static_cast<char16_t>(byte);
        if (special && letter == 0)
            return refusal(Tr::tr("Line %1 holds the byte %2, which is neither UTF-8 nor Windows-1252. Save "
                                  "the file as UTF-8 and import it again.")
                               .arg(lineAt(bytes, at))
                               .arg(QString::number(byte, 16).toUpper()));
        text[at] = letter;
    }
    return text.toUtf8();
}

Result<QByteArray> utf8FromUtf16(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    if (bytes.size() % 2 != 0 || decoder.hasError() || !text.isValidUtf16())
        return refusal(
            Tr::tr("The file is UTF-16, but it is damaged. Save it as UTF-8 and import it again."));
    return text.toUtf8();
}

Result<QByteArray> checkedUtf8(const QByteArray &bytes)
{
    if (!bytes.isValidUtf8())
        return refusal(Tr::tr("The file says that it is UTF-8, but it is not. Save it as UTF-8 and import "
                              "it again."));
    return bytes;
}

/// UTF-16 without a mark betrays itself: the letters of Western languages, delimiters and line ends have a
/// zero byte in every pair, always on the same side.
std::optional<TextEncoding> encodingFromZeroBytes(const QByteArray &bytes)
{
    const qsizetype sample = std::min<qsizetype>(bytes.size(), 4096) / 2 * 2;
    std::array<qsizetype, 2> zeros{0, 0};
    for (qsizetype at = 0; at < sample; ++at)
        if (bytes[at] == '\0')
            ++zeros[static_cast<std::size_t>(at % 2)];
    const qsizetype enough = sample / 2 / 3; // a stray zero byte must not pass for UTF-16
    if (zeros[0] == 0 && zeros[1] > enough)
        return TextEncoding::Utf16LittleEndian;
    if (zeros[1] == 0 && zeros[0] > enough)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

struct Mark
{
    TextEncoding encoding = TextEncoding::Utf8;
    QByteArrayView bytes;
};

const std::array<Mark, 3> marks{{{TextEncoding::Utf8, "\xEF\xBB\xBF"},
    {TextEncoding::Utf16LittleEndian, "\xFF\xFE"}, {TextEncoding::Utf16BigEndian, "\xFE\xFF"}}};

const Mark *markOf(const QByteArray &bytes)
{
    for (const Mark &mark : marks)
        if (bytes.startsWith(mark.bytes))
            return &mark;
    return nullptr;
}

Result<QByteArray> decodedAs(TextEncoding encoding, const QByteArray &bytes)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return checkedUtf8(bytes);
    case TextEncoding::Utf16LittleEndian:
        return utf8FromUtf16(bytes, QStringConverter::Utf16LE);
    case TextEncoding::Utf16BigEndian:
        return utf8FromUtf16(bytes, QStringConverter::Utf16BE);
    case TextEncoding::Windows1252:
        return utf8FromWindows1252(bytes);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<DecodedText> decodeText(const QByteArray &bytes, std::optional<TextEncoding> chosen)
{
    if (bytes.isEmpty())
        return refusal(Tr::tr("The file is empty."));
    const Mark *mark = markOf(bytes);
    const bool skipMark = mark && (!chosen || *chosen == mark->encoding);
    const QByteArray text = skipMark ? bytes.mid(mark->bytes.size()) : bytes;

    DecodedText decoded;
    if (chosen) {
        decoded.encoding = *chosen;
    } else if (mark) {
        decoded.encoding = mark->encoding;
    } else if (const std::optional<TextEncoding> wide = encodingFromZeroBytes(text)) {
        decoded.encoding = *wide;
    } else if (!text.isValidUtf8() && !text.contains('\0')) {
        decoded.encoding = TextEncoding::Windows1252;
        decoded.assumed = true;
    }
    if (decoded.encoding == TextEncoding::Utf8 && text.contains('\0'))
        return refusal(Tr::tr("Line %1 holds a zero byte, so this is not a text file. In the spreadsheet, "
                              "save it as CSV and import that.")
                           .arg(lineAt(text, text.indexOf('\0'))));
    Result<QByteArray> utf8 = decodedAs(decoded.encoding, text);
    if (!utf8)
        return utf8.error();
    decoded.utf8 = *std::move(utf8);
    if (decoded.utf8.isEmpty())
        return refusal(Tr::tr("The file is empty."));
    if (decoded.utf8.contains('\0'))
        return refusal(Tr::tr("Line %1 holds a zero character, so this is not a text file.")
                           .arg(lineAt(decoded.utf8, decoded.utf8.indexOf('\0'))));
    return decoded;
}

QString inWords(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEndian:
        return Tr::tr("UTF-16 (little endian)");
    case TextEncoding::Utf16BigEndian:
        return Tr::tr("UTF-16 (big endian)");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    Q_UNREACHABLE();
}

} // namespace rosette
