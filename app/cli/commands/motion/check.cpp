// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "app/cli/views/findings.h"
#include "core/actions/decisions/openmotion.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

Result<Exit> check(Context &context, Workspace &workspace, const ApplicationName &name)
{
    const Result<Application> application = findApplication(workspace, name);
    if (!application)
        return application.error();
    const Result<QString> words = applicationInWords(workspace, *application);
    if (!words)
        return words.error();
    const Result<std::vector<Finding>> findings = checkMotion(workspace, application->id);
    if (!findings)
        return findings.error();
    const bool canOpen = !hasBlocker(*findings);
    context.output().answer(QStringLiteral("motion-check/1"),
        {{"application", *words}, {"canOpen", canOpen}, {"findings", findingsJson(*findings)}},
        findingsText(*findings, context.output().colours()));
    if (canOpen)
        context.output().say(Tr::tr("A motion on %1 can be opened.").arg(*words), Tone::Good);
    return canOpen ? Exit::Done : Exit::CheckSaysNo;
}

} // namespace

void defineMotionCheck(CommandForm &form)
{
    const auto input = std::make_shared<ApplicationName>();
    form.summary(
            Tr::tr(
                "Says what stands in the way of a motion on an application; exit code 1 if something does."))
        .argument(input->candidate, "NAME", Tr::tr("The candidate."));
    takeContestOf(form, *input)
        .example(QStringLiteral("rosette-cli -f nc.rosette motion check \"Idris Okafor\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return check(context, workspace, *input); });
}

} // namespace rosette::cli
