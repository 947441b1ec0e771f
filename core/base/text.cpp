// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/translate.h"

#include <algorithm>
#include <array>

namespace rosette {

namespace {

/// Bidirectional controls, and what takes no space and joins nothing.
bool isDisguise(char16_t unit)
{
    return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x200E ||
           unit == 0x200F || unit == 0x061C || unit == 0x200B || unit == 0x2060 || unit == 0xFEFF;
}

bool isAllowedUnit(const QString &text, qsizetype at, bool severalLines)
{
    const QChar unit = text.at(at);
    if (unit == u'\n' || unit == u'\t')
        return severalLines;
    if (unit.category() == QChar::Other_Control || unit.unicode() == 0x2028 || unit.unicode() == 0x2029 ||
        isDisguise(unit.unicode()))
        return false;
    if (unit.isHighSurrogate())
        return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (unit.isLowSurrogate())
        return at > 0 && text.at(at - 1).isHighSurrogate();
    return true;
}

bool isSlug(const QString &text)
{
    bool hyphenBefore = true; // so that a leading hyphen is refused like a doubled one
    for (const QChar unit : text) {
        const bool hyphen = unit == u'-';
        const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        if (!letter && (!hyphen || hyphenBefore))
            return false;
        hyphenBefore = hyphen;
    }
    return !hyphenBefore;
}

Error refusal(const QString &message)
{
    return Error{ErrorCode::InvalidInput, message, {}};
}

struct Spelling
{
    char16_t letter;
    const char *latin;
};

// Latin letters that have no decomposition in Unicode, and the apostrophes and hyphens of word processors.
constexpr std::array<Spelling, 19> spellings{
    {{u'ø', "o"}, {u'ł', "l"}, {u'đ', "d"}, {u'ð', "d"}, {u'þ', "th"}, {u'ı', "i"}, {u'æ', "ae"},
        {u'œ', "oe"}, {u'ß', "ss"}, {u'ħ', "h"}, {u'ŧ', "t"}, {u'ŋ', "n"}, {u'‘', "'"}, {u'’', "'"},
        {u'ʼ', "'"}, {u'`', "'"}, {u'\u2010', "-"}, {u'\u2012', "-"}, {u'–', "-"}}};

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar unit) { return unit.unicode() < 0x80; });
}

/// What folded() gives for ASCII, in one pass: nearly every name, so worth a short way.
QString foldedAscii(const QString &text)
{
    QString key(text.size(), Qt::Uninitialized);
    QChar *end = key.data();
    bool needsSpace = false;
    for (const QChar unit : text) {
        const char16_t code = unit.unicode();
        const bool isSpace = code == ' ' || (code >= '\t' && code <= '\r');
        if (!isSpace) {
            if (needsSpace)
                *end++ = u' ';
            *end++ = code >= 'A' && code <= 'Z' ? QChar(char16_t(code + ('a' - 'A')))
                     : code == '`'              ? QChar(u'\'')
                                                : unit;
        }
        needsSpace = isSpace && end != key.constData();
    }
    key.truncate(end - key.constData());
    return key;
}

QString foldedLetter(QChar letter)
{
    for (const Spelling &spelling : spellings)
        if (letter.unicode() == spelling.letter)
            return QString::fromLatin1(spelling.latin);
    return letter;
}

} // namespace

Result<QString> parseText(const QString &text, const TextRule &rule)
{
    const auto what = [&rule] { return Tr::tr(rule.what); };
    QString clean = text;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean = clean.trimmed().normalized(QString::NormalizationForm_C);
    if (clean.size() < rule.minimum)
        return refusal(Tr::tr("The %1 is empty.").arg(what()));
    if (clean.size() > rule.maximum)
        return refusal(Tr::tr("The %1 has %2 characters; %3 is the most.")
                           .arg(what())
                           .arg(clean.size())
                           .arg(rule.maximum));
    for (qsizetype at = 0; at < clean.size(); ++at)
        if (!isAllowedUnit(clean, at, rule.severalLines))
            return refusal(
                Tr::tr("The %1 has a character that cannot be printed, U+%2, at position %3.")
                    .arg(
                        what(), QString::number(clean.at(at).unicode(), 16).toUpper().rightJustified(4, u'0'))
                    .arg(at + 1));
    if (rule.slug && !isSlug(clean))
        return refusal(
            Tr::tr("The short name “%1” may hold only a to z, 0 to 9 and single hyphens.").arg(clean));
    return clean;
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return foldedAscii(text);
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar unit : decomposed.simplified())
        if (!unit.isMark())
            key += foldedLetter(unit);
    return key;
}

QString slugged(const QString &text)
{
    QString slug;
    for (const QChar unit : folded(text)) {
        const bool letter = (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
        if (letter)
            slug += unit;
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug.truncate(80);
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug;
}

} // namespace rosette
