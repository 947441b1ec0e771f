// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/importoutcome.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Who stands in a contest, on which slates, from a CSV file. Officers only.
Result<ImportOutcome> importCandidacies(Workspace &workspace, const ImportFile &input);

} // namespace rosette
