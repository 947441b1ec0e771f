// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/milestone/civiltimeoption.h"
#include "core/actions/contests/addmilestone.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    MilestoneKind kind = MilestoneKind::Other;
    QString title;
    QDate on;
    QString time;
    QString source;
};

Result<Exit> add(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<CivilTime> when = civilTime(input.on, input.time);
    if (!when)
        return when.error();
    const Result<Milestone> milestone =
        addMilestone(workspace, {contest->id, input.kind, input.title, *when, input.source});
    if (!milestone)
        return milestone.error();
    context.output().say(Tr::tr("%1 is announced for %2; its short name is %3.")
                             .arg(milestone->title.toString(), inWords(*when), milestone->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineMilestoneAdd(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Adds a step to the timetable of a contest."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .requiredChoice(input->kind, "--kind", milestoneKindKeys, Tr::tr("What happens then."))
        .required(input->on, "--on", "DATE", Tr::tr("When, as 2026-10-19."))
        .option(input->time, "--time", "HH:MM",
            Tr::tr("At what time, if it has one; 24:00 is the end of the day."))
        .option(input->title, "--title", "TEXT", Tr::tr("What it is called; else the words of its kind."))
        .option(input->source, "--source", "TEXT", Tr::tr("Where that is on the public record."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette milestone add nec-2020-clp --kind ballot-closes --on "
                           "2020-11-12 --time 12:00"))
        .runsOn([input](Context &context, Workspace &workspace) { return add(context, workspace, *input); });
}

} // namespace rosette::cli
