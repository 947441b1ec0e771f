// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/committee.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct EditCommittee
{
    std::optional<QString> name = {};
    std::optional<QString> grouping = {};
    std::optional<QString> imprint = {};
    std::optional<int> revision = {}; ///< that the editor saw; none: whatever is stored
};

/// Changes what is given and leaves the rest. Officers only.
Result<Committee> editCommittee(Workspace &workspace, const EditCommittee &input);

} // namespace rosette
