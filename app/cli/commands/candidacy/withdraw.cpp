// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/withdrawcandidacy.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QString source;
};

Result<Exit> withdraw(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), *contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<Candidacy> withdrawn = withdrawCandidacy(workspace, {candidacy->id, input.source});
    if (!withdrawn)
        return withdrawn.error();
    context.output().say(
        Tr::tr("%1 no longer stands in %2.").arg(withdrawn->ballotName.toString(), contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineCandidacyWithdraw(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Records that somebody stands no longer."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("Who stood."))
        .option(input->source, "--source", "TEXT", Tr::tr("Where that is on the public record."))
        .example(QStringLiteral(
            "rosette-cli -f demo.rosette candidacy withdraw fairfield-council \"Idris Okafor\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return withdraw(context, workspace, *input); });
}

} // namespace rosette::cli
