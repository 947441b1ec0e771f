// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/typeset/cleantext.h"

#include "core/typeset/unicode.h"

#include <QList>
#include <QStringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace rosette::typeset {

namespace {

bool isOrdinary(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0x300 && unit != 0xAD);
}

bool isDropped(char32_t c)
{
    const bool isControl = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool isAnnotation = c >= 0xFFF9 && c <= 0xFFFC;
    const bool isTag = c >= 0xE0000 && c < 0xE0100;
    return isControl || isAnnotation || isTag || c == 0xAD || c == 0xFEFF;
}

bool isNoCharacter(char32_t c)
{
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c < 0xE000);
}

void appendClean(QString &clean, char32_t c)
{
    if (c == u'\n' || c == 0x2028 || c == 0x2029 || c == 0x85 || c == u'\v' || c == u'\f' || c == u'\r')
        clean += u'\n';
    else if (c == u'\t')
        clean += u' ';
    else if (isNoCharacter(c))
        clean += QChar(QChar::ReplacementCharacter);
    else if (!isDropped(c))
        clean += QChar::fromUcs4(c);
}

} // namespace

QString cleanText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isOrdinary))
        return text;
    const std::u16string_view units(
        reinterpret_cast<const char16_t *>(text.utf16()), std::size_t(text.size()));
    QString clean;
    clean.reserve(text.size());
    for (std::size_t i = 0; i < units.size(); i += unitsAt(units, i)) {
        const bool isSecondOfPair = units[i] == u'\n' && i > 0 && units[i - 1] == u'\r';
        if (!isSecondOfPair)
            appendClean(clean, characterAt(units, i));
    }
    return clean.normalized(QString::NormalizationForm_C);
}

bool isLanguageTag(const QString &tag)
{
    const auto parts = QStringView(tag).split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts[i].isEmpty() || parts[i].size() > 8)
            return false;
        for (const QChar c : parts[i]) {
            const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
            if (!isLetter && (i == 0 || c < u'0' || c > u'9'))
                return false;
        }
    }
    return true;
}

bool isRightToLeftLanguage(const QString &tag)
{
    static constexpr std::array<std::u16string_view, 11> languages = {
        u"ar", u"ckb", u"dv", u"fa", u"he", u"ks", u"ps", u"sd", u"ug", u"ur", u"yi"};
    const QString primary = tag.section(u'-', 0, 0).toLower();
    return std::any_of(languages.begin(), languages.end(),
        [&primary](std::u16string_view language) { return primary == QStringView(language); });
}

} // namespace rosette::typeset
