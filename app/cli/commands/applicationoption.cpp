// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/applicationoption.h"

#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

CommandForm &takeContestOf(CommandForm &form, ApplicationName &name)
{
    return form.option(name.contest, "--contest", "CONTEST",
        Tr::tr("The contest, where the name alone does not say which."));
}

Result<Application> findApplication(Workspace &workspace, const ApplicationName &name)
{
    Database &database = workspace.database();
    if (name.contest.isEmpty())
        return rosette::findApplication(database, name.candidate);
    const Result<Contest> contest = findContest(database, name.contest);
    if (!contest)
        return contest.error();
    return rosette::findApplication(database, name.candidate, contest->id);
}

Result<QString> applicationInWords(Workspace &workspace, const Application &application)
{
    Database &database = workspace.database();
    const Result<Candidacy> candidacy = loadCandidacy(database, application.candidacy);
    if (!candidacy)
        return candidacy.error();
    const Result<Contest> contest = loadContest(database, candidacy->contest);
    if (!contest)
        return contest.error();
    const Result<QString> name = contestName(database, *contest);
    if (!name)
        return name.error();
    return Tr::tr("%1, %2").arg(candidacy->ballotName.toString(), *name);
}

} // namespace rosette::cli
