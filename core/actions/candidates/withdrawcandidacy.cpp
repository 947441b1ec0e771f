// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/withdrawcandidacy.h"

#include "core/base/translate.h"
#include "core/storage/candidacystore.h"

namespace rosette {

Result<Candidacy> withdrawCandidacy(Workspace &workspace, const WithdrawCandidacy &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("record that a candidacy is withdrawn"));
    if (!officer)
        return officer.error();
    return workspace.write([&](UnitOfWork &unit) -> Result<Candidacy> {
        CandidacyStore store(unit.database());
        const Result<std::optional<Candidacy>> stored = store.find(input.candidacy);
        if (!stored)
            return stored.error();
        if (!*stored)
            return Error{ErrorCode::NotFound, Tr::tr("The candidacy is not in this file any more."), {}};
        Candidacy candidacy = **stored;
        if (candidacy.status == CandidacyStatus::Withdrawn)
            return candidacy;
        candidacy.status = CandidacyStatus::Withdrawn;
        if (!input.source.isEmpty())
            candidacy.source = input.source;
        if (const Result<void> updated = store.update(candidacy); !updated)
            return updated.error();
        ++candidacy.revision;
        unit.touched(Entity::Candidacy, ChangeKind::Updated, candidacy.id.toString());
        return candidacy;
    });
}

} // namespace rosette
