// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/views/endorsements.h"

#include "app/cli/views/values.h"
#include "core/base/translate.h"

namespace rosette::cli {

QJsonObject endorsementJson(const NamedEndorsement &named)
{
    const Endorsement &endorsement = named.endorsement;
    const QJsonArray history = jsonArray(endorsement.history, [](const EndorsementChange &change) {
        return QJsonObject{{"status", keyOf(endorsementStatusKeys, change.status)}, {"reason", change.reason},
            {"at", jsonOf(change.at)}};
    });
    return {{"id", endorsement.id.toString()}, {"contest", named.contest}, {"candidate", named.candidate},
        {"kind", keyOf(endorsementKindKeys, endorsement.kind)},
        {"jointWith", QJsonArray::fromStringList(named.jointWith)},
        {"route", keyOf(decisionRouteKeys, endorsement.route)}, {"decidedOn", jsonOf(endorsement.decidedOn)},
        {"source", endorsement.source}, {"inForce", isInForce(endorsement)}, {"history", history}};
}

QString statusInWords(EndorsementStatus status)
{
    switch (status) {
    case EndorsementStatus::InForce:
        return Tr::tr("in force");
    case EndorsementStatus::Withdrawn:
        return Tr::tr("withdrawn");
    case EndorsementStatus::Declined:
        return Tr::tr("declined");
    }
    return {};
}

QJsonObject supportListJson(const SupportList &list, const QString &contest)
{
    QJsonObject json{{"id", list.id.toString()}, {"contest", contest}, {"number", list.number},
        {"publishedOn", jsonOf(list.publishedOn)}, {"recordedAt", jsonOf(list.recordedAt)},
        {"hash", jsonOf(list.hash)}, {"fingerprint", fingerprint(list.hash)},
        {"correction", QJsonValue::Null},
        {"entries", jsonArray(list.entries, [](const SupportListEntry &entry) {
             return QJsonObject{{"candidacy", entry.candidacy.toString()},
                 {"ballotName", entry.ballotName.toString()},
                 {"kind", keyOf(endorsementKindKeys, entry.kind)},
                 {"jointWith", QJsonArray::fromStringList(entry.jointWith)}};
         })}};
    if (list.correction)
        json["correction"] = QJsonObject{{"whatChanged", list.correction->whatChanged.toString()},
            {"why", list.correction->why.toString()}};
    return json;
}

} // namespace rosette::cli
