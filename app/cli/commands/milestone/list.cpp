// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/contests.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/milestonestore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    const Result<Contest> contest = findContest(workspace.database(), name);
    if (!contest)
        return contest.error();
    const Result<std::vector<Milestone>> milestones =
        MilestoneStore(workspace.database()).forContest(contest->id);
    if (!milestones)
        return milestones.error();
    Table table({Tr::tr("Date"), Tr::tr("State"), Tr::tr("What"), Tr::tr("Short name")});
    for (const Milestone &milestone : *milestones)
        table.add({inWords(currentDate(milestone).when), dateStatusInWords(currentDate(milestone).status),
            milestone.title.toString(), milestone.slug.toString()});
    context.output().answer(QStringLiteral("milestone-list/1"),
        {{"contest", contest->slug.toString()}, {"milestones", jsonArray(*milestones, milestoneJson)}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("The contest %1 has no timetable yet.").arg(contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineMilestoneList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists the timetable of a contest."))
        .argument(*name, "CONTEST", Tr::tr("The contest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette milestone list nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
