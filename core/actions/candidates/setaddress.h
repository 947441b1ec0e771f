// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/candidacy.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct SetAddress
{
    CandidacyId candidacy;
    QString email = {}; ///< empty: none is known any more
};

/// Notes the e-mail address of the person who stands, to which letters go. Officers only; InvalidInput if it
/// is none.
Result<Person> setAddress(Workspace &workspace, const SetAddress &input);

} // namespace rosette
