// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/editcommittee.h"

#include "core/base/translate.h"
#include "core/storage/committeestore.h"

namespace rosette {

namespace {

Result<Committee> edited(Committee committee, const EditCommittee &input)
{
    if (input.name) {
        const Result<Name> name = Name::parse(*input.name);
        if (!name)
            return name.error();
        committee.name = *name;
    }
    if (input.grouping) {
        const Result<Name> grouping = Name::parse(*input.grouping);
        if (!grouping)
            return grouping.error();
        committee.grouping = *grouping;
    }
    if (input.imprint) {
        const Result<Reason> imprint = Reason::parse(*input.imprint);
        if (!imprint)
            return imprint.error();
        committee.imprint = imprint->toString();
    }
    committee.revision = input.revision.value_or(committee.revision);
    return committee;
}

} // namespace

Result<Committee> editCommittee(Workspace &workspace, const EditCommittee &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change the committee's details"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Committee> {
        CommitteeStore store(unit.database());
        const Result<std::optional<Committee>> committee = store.find();
        if (!committee)
            return committee.error();
        if (!*committee)
            return Error{ErrorCode::NotFound, Tr::tr("This file holds no committee yet."), {}};
        Result<Committee> result = edited(**committee, input);
        if (!result)
            return result;
        if (const Result<void> stored = store.update(*result); !stored)
            return stored.error();
        unit.touched(Entity::Committee, ChangeKind::Updated);
        return result;
    });
}

} // namespace rosette
