// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/endorsements/recordendorsement.h"

#include "core/actions/endorsements/endorsementrecord.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/endorsementstore.h"
#include "core/storage/organisationstore.h"

#include <functional>

namespace rosette {

namespace {

/// The organisations of these names, added where they are unknown.
Result<std::vector<OrganisationId>> organisationsNamed(UnitOfWork &unit, const QStringList &names)
{
    OrganisationStore store(unit.database());
    std::vector<OrganisationId> ids;
    for (const QString &text : names) {
        const Result<Name> name = Name::parse(text);
        if (!name)
            return name.error();
        const Result<std::optional<Organisation>> known = store.named(name->toString());
        if (!known)
            return known.error();
        if (*known) {
            ids.push_back((*known)->id);
            continue;
        }
        const Organisation organisation{OrganisationId::create(), *name, std::nullopt, 1};
        if (const Result<void> stored = store.insert(organisation); !stored)
            return stored.error();
        unit.touched(Entity::Organisation, ChangeKind::Added, organisation.id.toString());
        ids.push_back(organisation.id);
    }
    return ids;
}

/// Ends the endorsement of @p candidacy that is in force, as @p changed says, and records that.
Result<Endorsement> end(UnitOfWork &unit, const CandidacyId &candidacy, RecordType type,
    const std::function<Result<Endorsement>(const Endorsement &)> &changed)
{
    const Result<std::optional<Endorsement>> standing = endorsementInForce(unit.database(), candidacy);
    if (!standing)
        return standing.error();
    if (!*standing)
        return Error{ErrorCode::NotFound, Tr::tr("This candidacy has no endorsement in force."), {}};
    return storeEnd(unit, **standing, changed(**standing), type);
}

} // namespace

Result<Endorsement> recordEndorsement(Workspace &workspace, const RecordEndorsement &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record an endorsement"));
    if (!officer)
        return officer.error();
    if (input.route == DecisionRoute::CommitteeVote)
        return Error{ErrorCode::CheckFailed,
            Tr::tr("An endorsement by vote of the committee comes from a carried motion; open one."), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Endorsement> {
        const Result<Candidacy> candidacy = loadCandidacy(unit.database(), input.candidacy);
        if (!candidacy)
            return candidacy.error();
        const Result<std::vector<OrganisationId>> jointWith = organisationsNamed(unit, input.jointWith);
        if (!jointWith)
            return jointWith.error();
        const Endorsement endorsement{EndorsementId::create(), candidacy->id, input.kind, *jointWith,
            input.route, std::nullopt, input.on, input.source,
            {EndorsementChange{EndorsementStatus::InForce, {}, unit.at()}}, 1};
        if (const Result<void> stored = storeEndorsement(unit, endorsement); !stored)
            return stored.error();
        return endorsement;
    });
}

Result<Endorsement> withdrawEndorsement(Workspace &workspace, const WithdrawEndorsement &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("withdraw an endorsement"));
    if (!officer)
        return officer.error();
    const Result<Reason> reason = Reason::parse(input.reason);
    if (!reason)
        return reason.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Endorsement> {
        return end(unit, input.candidacy, RecordType::EndorsementWithdrawn,
            [&](const Endorsement &standing) { return withdrawn(standing, *reason, unit.at()); });
    });
}

Result<Endorsement> declineEndorsement(Workspace &workspace, const DeclineEndorsement &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record that an endorsement is declined"));
    if (!officer)
        return officer.error();
    QString reason;
    if (!input.reason.trimmed().isEmpty()) {
        const Result<Reason> parsed = Reason::parse(input.reason);
        if (!parsed)
            return parsed.error();
        reason = parsed->toString();
    }
    return workspace.write([&](UnitOfWork &unit) -> Result<Endorsement> {
        return end(unit, input.candidacy, RecordType::EndorsementDeclined,
            [&](const Endorsement &standing) { return declined(standing, reason, unit.at()); });
    });
}

} // namespace rosette
