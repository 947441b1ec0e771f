// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/candidacies.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject candidacyJson(const Candidacy &candidacy, const QStringList &slates)
{
    return {{"id", candidacy.id.toString()}, {"ballotName", candidacy.ballotName.toString()},
        {"status", keyOf(candidacyStatusKeys, candidacy.status)},
        {"slates", QJsonArray::fromStringList(slates)}, {"nominations", jsonOf(candidacy.nominations)},
        {"onBallot", jsonOf(candidacy.onBallot)}, {"elected", jsonOf(candidacy.elected)},
        {"otherEndorsements", candidacy.otherEndorsements},
        {"reservedGroups", QJsonArray::fromStringList(candidacy.reservedGroups)},
        {"source", candidacy.source}, {"notes", candidacy.notes}};
}

QString statusInWords(CandidacyStatus status)
{
    switch (status) {
    case CandidacyStatus::Standing:
        return Tr::tr("standing");
    case CandidacyStatus::Withdrawn:
        return Tr::tr("withdrawn");
    }
    return {};
}

QJsonObject consentsJson(const Consents &consents)
{
    return {{"toBeNamed", consents.toBeNamed}, {"toUseStatement", consents.toUseStatement},
        {"toUsePhoto", consents.toUsePhoto}};
}

QJsonObject revisionJson(const ApplicationRevision &revision)
{
    const ApplicationContent &content = revision.content;
    const QJsonArray answers = jsonArray(content.answers, [](const Answer &answer) {
        return QJsonObject{{"question", answer.question}, {"answer", answer.answer}};
    });
    const QJsonArray pledges = jsonArray(content.pledges, [](const Pledge &pledge) {
        return QJsonObject{{"wording", pledge.wording}, {"given", jsonOf(pledge.given)}};
    });
    return {{"number", revision.number}, {"receivedAt", jsonOf(revision.receivedAt)},
        {"hash", jsonOf(revision.hash)}, {"statement", content.statement}, {"summary", content.summary},
        {"answers", answers}, {"pledges", pledges}, {"asks", content.asks},
        {"consents", consentsJson(content.consents)}, {"longstandingMember", content.longstandingMember}};
}

} // namespace rosette::cli
