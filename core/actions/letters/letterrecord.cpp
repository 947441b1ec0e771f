// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/letters/letterrecord.h"

#include "core/base/civiltime.h"
#include "core/signing/canonicaljson.h"
#include "core/signing/digest.h"

#include <QJsonArray>

#include <algorithm>

namespace rosette {

namespace {

QJsonObject entryOf(const Letter &letter)
{
    QJsonObject entry{{QStringLiteral("letter"), letter.id.toString()},
        {QStringLiteral("candidacy"), letter.candidacy.toString()}, {QStringLiteral("number"), letter.number},
        {QStringLiteral("kind"), keyOf(letterKindKeys, letter.kind)},
        {QStringLiteral("text"), QString::fromLatin1(letter.hash.toHex())}};
    if (letter.endorsement)
        entry.insert(QStringLiteral("endorsement"), letter.endorsement->toString());
    if (letter.motion)
        entry.insert(QStringLiteral("motion"), letter.motion->toString());
    return entry;
}

} // namespace

QJsonObject releasePayload(const OutcomeRelease &release, const std::vector<Letter> &letters)
{
    std::vector<Letter> sorted = letters;
    std::sort(sorted.begin(), sorted.end(),
        [](const Letter &one, const Letter &other) { return one.id.toString() < other.id.toString(); });
    QJsonArray entries;
    for (const Letter &letter : sorted)
        entries += entryOf(letter);
    return {{QStringLiteral("release"), release.id.toString()},
        {QStringLiteral("contest"), release.contest.toString()}, {QStringLiteral("number"), release.number},
        {QStringLiteral("letters"), entries}};
}

QJsonObject sentPayload(const Letter &letter, const SentMark &mark)
{
    return {{QStringLiteral("letter"), letter.id.toString()},
        {QStringLiteral("candidacy"), letter.candidacy.toString()},
        {QStringLiteral("channel"), keyOf(letterChannelKeys, mark.channel)},
        {QStringLiteral("sentAt"), instantText(mark.sentAt)}};
}

Result<QByteArray> letterHash(const LetterText &text)
{
    const Result<QByteArray> bytes =
        canonicalJson({{QStringLiteral("subject"), text.subject}, {QStringLiteral("body"), text.body}});
    if (!bytes)
        return bytes.error();
    return saltedDigest(Domain::PersonalText, text.salt, *bytes);
}

} // namespace rosette
