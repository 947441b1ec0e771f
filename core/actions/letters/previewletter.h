// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Whether a letter of @p kind to @p candidacy is withheld from @p officer: one of regret tells findings of
/// reviews, which a seat with an interest in the application does not see.
Result<bool> isWithheld(
    Database &database, const Seat &officer, const CandidacyId &candidacy, LetterKind kind);

/// The letter that a release would write to @p candidacy now. Nothing is stored. Officers only; NotAllowed
/// where it is withheld, NotFound where none is due.
Result<LetterText> previewLetter(
    Workspace &workspace, const ContestId &contest, const CandidacyId &candidacy);

} // namespace rosette
