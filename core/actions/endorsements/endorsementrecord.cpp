// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/endorsementrecord.h"

#include "core/base/translate.h"
#include "core/storage/endorsementstore.h"

#include <QJsonArray>

namespace rosette {

QJsonObject endorsementPayload(const Endorsement &endorsement)
{
    QJsonArray jointWith;
    for (const OrganisationId &organisation : endorsement.jointWith)
        jointWith.append(organisation.toString());
    QJsonObject payload{{QStringLiteral("endorsement"), endorsement.id.toString()},
        {QStringLiteral("candidacy"), endorsement.candidacy.toString()},
        {QStringLiteral("kind"), keyOf(endorsementKindKeys, endorsement.kind)},
        {QStringLiteral("jointWith"), jointWith},
        {QStringLiteral("route"), keyOf(decisionRouteKeys, endorsement.route)},
        {QStringLiteral("on"), endorsement.decidedOn.toString(Qt::ISODate)}};
    if (endorsement.motion)
        payload.insert(QStringLiteral("motion"), endorsement.motion->toString());
    return payload;
}

Result<std::optional<Endorsement>> endorsementInForce(Database &database, const CandidacyId &candidacy)
{
    const Result<std::vector<Endorsement>> all = EndorsementStore(database).forCandidacy(candidacy);
    if (!all)
        return all.error();
    for (const Endorsement &endorsement : *all)
        if (isInForce(endorsement))
            return std::optional<Endorsement>(endorsement);
    return std::optional<Endorsement>();
}

Result<void> storeEndorsement(UnitOfWork &unit, const Endorsement &endorsement)
{
    if (Result<void> sound = checkEndorsement(endorsement, civilDateOf(unit.at())); !sound)
        return sound;
    const Result<std::optional<Endorsement>> standing =
        endorsementInForce(unit.database(), endorsement.candidacy);
    if (!standing)
        return standing.error();
    if (*standing)
        return Error{ErrorCode::Conflict,
            Tr::tr("This candidacy is endorsed already, since %1; withdraw that endorsement first.")
                .arg(dateInWords((*standing)->decidedOn)),
            {}};
    if (Result<void> stored = EndorsementStore(unit.database()).insert(endorsement); !stored)
        return stored;
    unit.touched(Entity::Endorsement, ChangeKind::Added, endorsement.id.toString());
    return unit.record(RecordType::EndorsementRecorded, endorsementPayload(endorsement));
}

Result<Endorsement> storeEnd(
    UnitOfWork &unit, const Endorsement &standing, Result<Endorsement> ended, RecordType type)
{
    if (!ended)
        return ended;
    if (const Result<void> appended =
            EndorsementStore(unit.database()).appendChange(standing, ended->history.back());
        !appended)
        return appended.error();
    if (const Result<void> recorded =
            unit.record(type, {{QStringLiteral("endorsement"), ended->id.toString()},
                                  {QStringLiteral("candidacy"), ended->candidacy.toString()}});
        !recorded)
        return recorded.error();
    unit.touched(Entity::Endorsement, ChangeKind::Updated, ended->id.toString());
    return ended;
}

Result<Endorsement> storeWithdrawal(UnitOfWork &unit, const Endorsement &endorsement, const Reason &reason)
{
    return storeEnd(
        unit, endorsement, withdrawn(endorsement, reason, unit.at()), RecordType::EndorsementWithdrawn);
}

} // namespace rosette
