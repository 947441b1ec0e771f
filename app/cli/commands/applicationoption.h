// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandform.h"
#include "core/candidates/application.h"

namespace rosette::cli {

/// An application as a person names it: by its candidate, and by the contest where the name alone does not
/// do.
struct ApplicationName
{
    QString candidate;
    QString contest; ///< may be empty
};

/// Adds `--contest`.
CommandForm &takeContestOf(CommandForm &form, ApplicationName &name);
Result<Application> findApplication(Workspace &workspace, const ApplicationName &name);
/// "Cara Lund, NEC, CLP section"
Result<QString> applicationInWords(Workspace &workspace, const Application &application);

} // namespace rosette::cli
