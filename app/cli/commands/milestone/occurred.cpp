// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/contests/recordmilestone.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString milestone;
    std::optional<QDate> on;
    QString source;
};

Result<Exit> recordOccurrence(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Milestone> milestone = findMilestone(workspace.database(), input.contest, input.milestone);
    if (!milestone)
        return milestone.error();
    const QDate on = input.on.value_or(workspace.clock().today());
    const Result<Milestone> occurred = recordMilestone(workspace, {milestone->id, on, input.source});
    if (!occurred)
        return occurred.error();
    context.output().say(Tr::tr("%1 has occurred on %2.").arg(occurred->title.toString(), dateInWords(on)));
    return Exit::Done;
}

} // namespace

void defineMilestoneOccurred(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Records for ever that a step of the timetable has occurred. Ballot papers issued, or an "
                   "election meeting, is what lets a support list be published."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->milestone, "MILESTONE", Tr::tr("Its short name, or part of its title."))
        .option(input->on, "--on", "DATE", Tr::tr("The day on which it occurred, as 2020-10-19; else today."))
        .option(input->source, "--source", "TEXT", Tr::tr("Where that is on the public record."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette milestone occurred nec-2020-clp ballots-issued --on "
                           "2020-10-19"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return recordOccurrence(context, workspace, *input);
        });
}

} // namespace rosette::cli
