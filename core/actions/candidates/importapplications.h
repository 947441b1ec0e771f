// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/exchange/applicationreader.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct ImportApplications
{
    ImportFile file = {};
    std::optional<DayOrder> dayOrder = {}; ///< needed when no timestamp of the file tells day from month
};

/// Applications from the responses of a form. Officers only. An application that is there already with
/// another content gets a new revision; verdicts on the older one then count only after they are reaffirmed.
Result<ImportOutcome> importApplications(Workspace &workspace, const ImportApplications &input);

} // namespace rosette
