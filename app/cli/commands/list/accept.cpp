// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/endorsements/acceptfinding.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString code;
    QString subject;
    QString reason;
};

Result<Exit> accept(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<AcceptedFinding> accepted =
        acceptFinding(workspace, {contest->id, input.code, input.subject, input.reason});
    if (!accepted)
        return accepted.error();
    context.output().say(
        Tr::tr("The warning %1 of %2 is accepted.").arg(accepted->code, contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineListAccept(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Accepts a warning of the check, with a reason; never a blocker."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(
            input->code, "CODE", Tr::tr("The code of the warning, as list check prints it in brackets."))
        .option(input->subject, "--subject", "ID",
            Tr::tr("What it is about, where there are several: the “subject” of list check --json."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("Why it is accepted."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette list accept nec-2020-clp no-photo --reason \"There is "
                           "none yet\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return accept(context, workspace, *input); });
}

} // namespace rosette::cli
