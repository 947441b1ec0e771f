// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct AcceptFinding
{
    ContestId contest;
    QString code = {};
    QString subject = {}; ///< empty: of the whole, or the only finding of that code
    QString reason = {};
};

/// Accepts a warning that the check has today, with a reason; never a blocker. Officers only; it is a record.
Result<AcceptedFinding> acceptFinding(Workspace &workspace, const AcceptFinding &input);

} // namespace rosette
