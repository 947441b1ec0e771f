// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/candidates/composeslate.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QStringList candidates;
};

Result<Exit> compose(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    ComposeSlate act{contest->id, input.name, {}};
    for (const QString &name : input.candidates) {
        const Result<Candidacy> candidacy = findCandidacy(database, *contest, name);
        if (!candidacy)
            return candidacy.error();
        act.candidacies.push_back(candidacy->id);
    }
    const Result<Slate> slate = composeSlate(workspace, act);
    if (!slate)
        return slate.error();
    context.output().say(
        Tr::tr("Our slate “%1” in %2 is composed.").arg(slate->name.toString(), contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineSlateCompose(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Composes a slate of our own, which needs a carried motion that says so."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "SLATE", Tr::tr("What it is called."))
        .repeatable(input->candidates, "--candidate", "NAME", Tr::tr("Who stands on it, in this order."))
        .example(QStringLiteral(
            "rosette-cli -f demo.rosette slate compose fairfield-council \"Fairfield Forward\" "
            "--candidate \"Idris Okafor\" --candidate \"Cara Lund\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return compose(context, workspace, *input); });
}

} // namespace rosette::cli
