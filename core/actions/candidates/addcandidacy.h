// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AddCandidacy
{
    ContestId contest;
    QString name = {};       ///< of the person; added if there is none of that name
    QStringList slates = {}; ///< names; added if the contest has none of that name
    QString source = {};
};

/// Enters somebody who stands. Officers only; Conflict if that person stands in the contest already.
Result<Candidacy> addCandidacy(Workspace &workspace, const AddCandidacy &input);

} // namespace rosette
