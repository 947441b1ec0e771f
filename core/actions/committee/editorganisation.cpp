// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/committee/editorganisation.h"

#include "core/base/translate.h"
#include "core/storage/organisationstore.h"

namespace rosette {

Result<Organisation> editOrganisation(Workspace &workspace, const EditOrganisation &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("change an organisation's details"));
    if (!officer)
        return officer.error();
    const Result<Name> name = Name::parse(input.name);
    if (!name)
        return name.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Organisation> {
        OrganisationStore store(unit.database());
        const Result<std::optional<Organisation>> known = store.named(name->toString());
        if (!known)
            return known.error();
        Organisation organisation =
            *known ? **known : Organisation{OrganisationId::create(), *name, std::nullopt, 1};
        organisation.ineligible = input.ineligible;
        const Result<void> stored = *known ? store.update(organisation) : store.insert(organisation);
        if (!stored)
            return stored.error();
        unit.touched(Entity::Organisation, *known ? ChangeKind::Updated : ChangeKind::Added,
            organisation.id.toString());
        return organisation;
    });
}

} // namespace rosette
