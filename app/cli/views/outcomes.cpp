// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/outcomes.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/letterstore.h"
#include "core/workspace/lookup.h"

#include <algorithm>

namespace rosette::cli {

QJsonObject letterJson(const Letter &letter, const QString &candidate)
{
    QJsonObject json{{"id", letter.id.toString()}, {"candidate", candidate}, {"number", letter.number},
        {"kind", keyOf(letterKindKeys, letter.kind)}, {"releasedAt", jsonOf(letter.preparedAt)},
        {"sent", QJsonValue::Null}};
    if (letter.sent)
        json["sent"] = QJsonObject{{"channel", keyOf(letterChannelKeys, letter.sent->channel)},
            {"at", jsonOf(letter.sent->sentAt)}, {"note", letter.sent->note}};
    return json;
}

QJsonObject outcomeJson(const CandidateOutcome &outcome)
{
    const QString candidate = outcome.candidacy.ballotName.toString();
    return {{"candidate", candidate}, {"outcome", keyOf(outcomeKindKeys, outcome.outcome.kind)},
        {"stands", outcome.candidacy.status == CandidacyStatus::Standing},
        {"due", outcome.due ? QJsonValue(keyOf(letterKindKeys, *outcome.due)) : QJsonValue()},
        {"letters",
            jsonArray(outcome.letters, [&](const Letter &letter) { return letterJson(letter, candidate); })}};
}

QString sentInWords(const Letter &letter)
{
    if (!letter.sent)
        return Tr::tr("not sent yet");
    return Tr::tr("sent %1 on %2")
        .arg(inWords(letter.sent->channel), dateInWords(civilDateOf(letter.sent->sentAt)));
}

Result<Letter> findLetter(
    Database &database, const QString &contest, const QString &name, const std::optional<int> &number)
{
    const Result<Candidacy> candidacy = findCandidacy(database, contest, name);
    if (!candidacy)
        return candidacy.error();
    const Result<std::vector<Letter>> letters = LetterStore(database).forCandidacy(candidacy->id);
    if (!letters)
        return letters.error();
    const auto found = std::find_if(letters->rbegin(), letters->rend(),
        [&](const Letter &letter) { return !number || letter.number == *number; });
    if (found != letters->rend())
        return *found;
    const QString who = candidacy->ballotName.toString();
    return Error{ErrorCode::NotFound,
        number ? Tr::tr("There is no letter %1 to %2.").arg(QString::number(*number), who)
               : Tr::tr("There is no letter to %1.").arg(who),
        {}};
}

} // namespace rosette::cli
