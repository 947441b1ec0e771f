// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/addcandidacy.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QStringList slates;
    QString source;
};

Result<Exit> add(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy =
        addCandidacy(workspace, {contest->id, input.name, input.slates, input.source});
    if (!candidacy)
        return candidacy.error();
    context.output().say(
        Tr::tr("%1 stands in %2.").arg(candidacy->ballotName.toString(), contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineCandidacyAdd(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Enters somebody who stands in a contest; rivals too."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The person, as on the ballot paper."))
        .repeatable(input->slates, "--slate", "NAME", Tr::tr("A slate they are on; added if it is new."))
        .option(input->source, "--source", "TEXT", Tr::tr("Where that is on the public record."))
        .example(
            QStringLiteral("rosette-cli -f demo.rosette candidacy add fairfield-council \"Idris Okafor\" "
                           "--slate \"Union Line\""))
        .runsOn([input](Context &context, Workspace &workspace) { return add(context, workspace, *input); });
}

} // namespace rosette::cli
