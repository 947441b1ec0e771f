// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ComposeSlate
{
    ContestId contest;
    QString name = {};
    std::vector<CandidacyId> candidacies = {}; ///< in order; replaces what was there
};

/// Composes the grouping's own slate in a contest. Officers only; CheckFailed without a carried motion that
/// says so (policy, clause 1: "does not run a slate, but we do reserve the right to").
Result<Slate> composeSlate(Workspace &workspace, const ComposeSlate &input);

} // namespace rosette
