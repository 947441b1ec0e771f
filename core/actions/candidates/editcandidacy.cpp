// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/candidates/editcandidacy.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/storage/candidacystore.h"

namespace rosette {

Result<Candidacy> editCandidacy(Workspace &workspace, const EditCandidacy &input)
{
    const Result<Seat> officer = workspace.requireOfficer(Tr::tr("edit a candidacy"));
    if (!officer)
        return officer.error();
    if (input.nominations && *input.nominations < 0)
        return Error{ErrorCode::InvalidInput, Tr::tr("The number of nominations cannot be less than 0."), {}};
    return workspace.write([&](UnitOfWork &unit) -> Result<Candidacy> {
        const Result<Candidacy> stored = loadCandidacy(unit.database(), input.candidacy);
        if (!stored)
            return stored.error();
        Candidacy edited = *stored;
        edited.revision = input.revision;
        edited.nominations = input.nominations;
        edited.onBallot = input.onBallot;
        edited.elected = input.elected;
        edited.otherEndorsements = input.otherEndorsements.trimmed();
        edited.source = input.source.trimmed();
        edited.notes = input.notes.trimmed();
        if (edited == *stored)
            return *stored;
        if (const Result<void> updated = CandidacyStore(unit.database()).update(edited); !updated)
            return updated.error();
        ++edited.revision;
        unit.touched(Entity::Candidacy, ChangeKind::Updated, edited.id.toString());
        return edited;
    });
}

} // namespace rosette
