// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guides/composeguide.h"
#include "core/workspace/workspace.h"

namespace rosette {

/// What the guide of @p contest is made of: its latest published list, or with @p draft a list as it would be
/// today. CheckFailed without a published list unless a draft is asked for.
Result<GuideMaterial> guideMaterial(Workspace &workspace, const Contest &contest, bool draft);

} // namespace rosette
