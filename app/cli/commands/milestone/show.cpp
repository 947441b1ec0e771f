// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/contests.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString milestone;
};

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<Milestone> milestone = findMilestone(workspace.database(), *contest, input.milestone);
    if (!milestone)
        return milestone.error();
    Sheet sheet;
    sheet.add(Tr::tr("Milestone"), milestone->title.toString());
    sheet.add(Tr::tr("Short name"), milestone->slug.toString());
    sheet.add(Tr::tr("Notes"), milestone->notes);
    sheet.section(Tr::tr("History"));
    Table table({Tr::tr("State"), Tr::tr("Date"), Tr::tr("Source")});
    for (const MilestoneDate &date : milestone->history)
        table.add({dateStatusInWords(date.status), inWords(date.when), date.source});
    sheet.table(table);
    QJsonObject json = milestoneJson(*milestone);
    json["contest"] = contest->slug.toString();
    context.output().answer(QStringLiteral("milestone/1"), json, sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineMilestoneShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows a step of a timetable and how its date has changed."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->milestone, "MILESTONE", Tr::tr("Its short name, or part of its title."))
        .example(QStringLiteral("rosette-cli -f nc.rosette milestone show nec-2020-clp ballots-issued"))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
