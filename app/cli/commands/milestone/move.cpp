// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/milestone/civiltimeoption.h"
#include "core/actions/contests/movemilestone.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString milestone;
    QDate to;
    QString time;
    QString source;
};

Result<Exit> move(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Milestone> milestone = findMilestone(workspace.database(), input.contest, input.milestone);
    if (!milestone)
        return milestone.error();
    const Result<CivilTime> to = civilTime(input.to, input.time);
    if (!to)
        return to.error();
    const Result<Milestone> moved = moveMilestone(workspace, {milestone->id, *to, input.source});
    if (!moved)
        return moved.error();
    context.output().say(
        Tr::tr("%1 is now on %2; it was on %3.")
            .arg(moved->title.toString(), inWords(*to), inWords(currentDate(*milestone).when)));
    return Exit::Done;
}

} // namespace

void defineMilestoneMove(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Gives a step of a timetable another date; the one before stays in its history."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->milestone, "MILESTONE", Tr::tr("Its short name, or part of its title."))
        .required(input->to, "--to", "DATE", Tr::tr("The new date, as 2026-10-19."))
        .option(input->time, "--time", "HH:MM", Tr::tr("The new time, if it has one."))
        .option(input->source, "--source", "TEXT", Tr::tr("Where that is on the public record."))
        .example(QStringLiteral("rosette-cli -f nc.rosette milestone move nec-2020-clp ballot-closes --to "
                                "2020-11-12 --time 12:00"))
        .runsOn([input](Context &context, Workspace &workspace) { return move(context, workspace, *input); });
}

} // namespace rosette::cli
