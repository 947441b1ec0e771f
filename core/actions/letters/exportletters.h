// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/endorsements/letter.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ExportLetters
{
    ContestId contest;
    QString folder{};      ///< made if it is not there
    bool alsoSent = false; ///< also letters that are marked as sent
    bool replace = false;  ///< write over files that differ
};

struct ExportedLetter
{
    LetterId letter;
    CandidacyId candidacy;
    LetterKind kind = LetterKind::Deferred;
    QString path{};
};

struct ExportedLetters
{
    std::vector<ExportedLetter> letters{}; ///< by the candidates' names
    std::vector<Finding> findings{};       ///< warnings about addresses, "withheld", "text-erased"
};

/// Writes the last letter to each candidate as a draft for mail programs, one .eml file each. Conflict,
/// before any is written, if a file of that name with another content is there. A letter of regret is
/// withheld from an officer with an interest in the application, because it tells findings of its reviews.
/// Officers only; Tampered if a text is not the one that was released.
Result<ExportedLetters> exportLetters(Workspace &workspace, const ExportLetters &input);

/// A letter with its text as the acting officer may see it: NotAllowed where exportLetters() would withhold
/// it.
Result<Letter> seeLetter(Workspace &workspace, const LetterId &id);

} // namespace rosette
