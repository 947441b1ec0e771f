// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct WithdrawCandidacy
{
    CandidacyId candidacy;
    QString source = {};
};

/// Records that somebody stands no longer. Officers only.
Result<Candidacy> withdrawCandidacy(Workspace &workspace, const WithdrawCandidacy &input);

} // namespace rosette
