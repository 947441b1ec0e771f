// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/contests/contest.h"
#include "core/endorsements/letter.h"
#include "core/storage/database.h"

namespace rosette {

/// What came of one candidate's request, and what the candidate was told.
struct CandidateOutcome
{
    Candidacy candidacy;
    std::optional<ApplicationId> application{}; ///< nothing where members endorsed without one
    RequestOutcome outcome{};
    std::vector<Letter> letters{};   ///< by number, without their texts
    std::optional<LetterKind> due{}; ///< the letter that a release would make now
    const Letter *lastLetter() const { return letters.empty() ? nullptr : &letters.back(); }
};

struct ContestOutcomes
{
    std::vector<CandidateOutcome> candidates{}; ///< by name
    std::vector<Motion> motions{};              ///< of the contest, by number
    std::vector<Endorsement> endorsements{};    ///< of the contest, in the order in which they were decided
    std::vector<OutcomeRelease> releases{};     ///< by number

    std::vector<int> openMotions() const; ///< their numbers; while there is one the outcomes are held
    int due() const;                      ///< how many letters a release would make now
};

/// The outcomes for all who applied in the contest or were ever endorsed in it, worked out afresh.
Result<ContestOutcomes> seeOutcomes(Database &database, const ContestId &contest);

} // namespace rosette
