// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What is on the public record about a candidacy; nothing where it is not known.
struct EditCandidacy
{
    CandidacyId candidacy;
    int revision = 1; ///< that the editor saw
    std::optional<int> nominations = {};
    std::optional<bool> onBallot = {};
    std::optional<bool> elected = {};
    QString otherEndorsements = {};
    QString source = {};
    QString notes = {};
};

/// Brings those facts up to date. Officers only; Conflict if somebody else has changed the candidacy since,
/// InvalidInput for a negative number.
Result<Candidacy> editCandidacy(Workspace &workspace, const EditCandidacy &input);

} // namespace rosette
