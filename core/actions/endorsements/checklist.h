// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/endorsements/publicationcheck.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// Everything the check looks at, read in one state of the file.
Result<PublicationInput> publicationInput(
    Workspace &workspace, const Contest &contest, const std::optional<QDate> &publishOn = std::nullopt);

/// What stands between a contest and its support list on @p publishOn (nothing: today).
Result<PublicationReport> checkList(
    Workspace &workspace, const Contest &contest, const std::optional<QDate> &publishOn = std::nullopt);

} // namespace rosette
