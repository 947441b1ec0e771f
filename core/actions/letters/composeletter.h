// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/letters/seeoutcomes.h"
#include "core/publishing/lettertemplate.h"

namespace rosette {

/// What all letters of one contest share.
struct LetterSetting
{
    Contest contest;
    QString contestName{}; ///< "NEC, CLP section"
    QString committee{};
    QString grouping{};
    CriteriaSet criteria{};
};

Result<LetterSetting> letterSetting(Database &database, const ContestId &id);

/// The text of the letter that is due to @p candidate, with its salt. The findings of one who is not endorsed
/// are those on the revision that was voted on.
Result<LetterText> composeLetter(Database &database, const LetterSetting &setting,
    const ContestOutcomes &outcomes, const CandidateOutcome &candidate);

} // namespace rosette
