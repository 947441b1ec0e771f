// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/organisation.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct EditOrganisation
{
    QString name = {};                            ///< added if there is none of that name
    std::optional<Ineligibility> ineligible = {}; ///< nothing: it is eligible
};

/// Adds an organisation or says whether its members can be supported. Officers only.
Result<Organisation> editOrganisation(Workspace &workspace, const EditOrganisation &input);

} // namespace rosette
