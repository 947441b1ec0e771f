// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/setaddress.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/exchange/maildraft.h"
#include "core/storage/personstore.h"

namespace rosette {

Result<Person> setAddress(Workspace &workspace, const SetAddress &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("enter an address"));
    if (!officer)
        return officer.error();
    const QString email = input.email.trimmed();
    if (!email.isEmpty() && !isMailAddress(email))
        return Error{ErrorCode::InvalidInput, Tr::tr("“%1” is not an e-mail address.").arg(email), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Person> {
        const Result<Candidacy> candidacy = loadCandidacy(unit.database(), input.candidacy);
        if (!candidacy)
            return candidacy.error();
        const Result<std::optional<Person>> stored = PersonStore(unit.database()).find(candidacy->person);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{ErrorCode::NotFound, Tr::tr("Who stands is not in this file."), {}};
        Person person = **stored;
        if (person.email == email)
            return person;
        person.email = email;
        if (const Result<void> updated = PersonStore(unit.database()).update(person); !updated)
            return updated.error();
        ++person.revision;
        unit.touched(Entity::Person, ChangeKind::Updated, person.id.toString());
        return person;
    });
}

} // namespace rosette
