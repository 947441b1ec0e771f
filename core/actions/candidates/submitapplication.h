// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/candidates/application.h"
#include "core/workspace/workspace.h"

namespace rosette {

struct SubmitApplication
{
    CandidacyId candidacy;
    ApplicationContent content = {};
    Expectations expectations = {};
    EndorsementKind asksFor = EndorsementKind::Supported;
    std::optional<int> revision =
        {}; ///< of the application that the editor saw, 0 if there was none; none: any
};

/// Enters an application, or a new revision of it if the content differs. Officers only; a motion about it
/// that is open is a Conflict.
Result<Application> submitApplication(Workspace &workspace, const SubmitApplication &input);

} // namespace rosette
