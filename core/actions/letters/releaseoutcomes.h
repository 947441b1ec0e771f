// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"
#include "core/endorsements/letter.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ReleaseOutcomes
{
    ContestId contest;
};

struct ReleasedOutcomes
{
    OutcomeRelease release;
    std::vector<Letter> letters{}; ///< those that it made, by the candidates' names
    std::vector<Finding>
        findings{}; ///< warnings: "no-address", "unusable-address"; the subject is the candidacy
};

/// Lets go the outcomes of a contest, all together: one letter to each candidate whose outcome was not told
/// yet or has changed since the last letter. Officers only; CheckFailed, naming them, while motions of the
/// contest are open, and where there is nothing to tell.
Result<ReleasedOutcomes> releaseOutcomes(Workspace &workspace, const ReleaseOutcomes &input);

/// What is wrong with the address of @p candidacy; nothing if a letter can be sent there.
Result<std::optional<Finding>> addressFinding(Database &database, const Candidacy &candidacy);

} // namespace rosette
