// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/consentwords.h"

#include "core/exchange/importkind.h"
#include "core/exchange/rowreader.h"

#include <algorithm>

namespace rosette {

namespace {

bool holdsAnyOf(const QStringList &words, const QStringList &wanted)
{
    return std::any_of(
        wanted.begin(), wanted.end(), [&words](const QString &word) { return words.contains(word); });
}

bool startsWithAnyOf(const QString &text, const QStringList &beginnings)
{
    return std::any_of(beginnings.begin(), beginnings.end(),
        [&text](const QString &beginning) { return text == beginning || text.startsWith(beginning + u' '); });
}

} // namespace

std::optional<bool> readConsent(const QString &answer)
{
    static const QStringList refusing{QStringLiteral("no"), QStringLiteral("i do not"),
        QStringLiteral("i don t"), QStringLiteral("i disagree")};
    static const QStringList agreeing{QStringLiteral("yes"), QStringLiteral("i agree"),
        QStringLiteral("i consent"), QStringLiteral("i give"), QStringLiteral("agree"),
        QStringLiteral("agreed"), QStringLiteral("you may")};
    static const QStringList reservations{QStringLiteral("not"), QStringLiteral("no"), QStringLiteral("but"),
        QStringLiteral("except"), QStringLiteral("unless"), QStringLiteral("don"), QStringLiteral("if"),
        QStringLiteral("only"), QStringLiteral("without"), QStringLiteral("never")};
    const QString words = headerKey(answer);
    if (words.isEmpty())
        return false;
    if (const std::optional<bool> plain = readYesOrNo(answer))
        return plain;
    if (startsWithAnyOf(words, refusing))
        return false;
    if (startsWithAnyOf(words, agreeing) && !holdsAnyOf(words.split(u' '), reservations))
        return true;
    return std::nullopt;
}

} // namespace rosette
