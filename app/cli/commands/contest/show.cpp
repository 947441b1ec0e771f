// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/contests.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/bodystore.h"
#include "core/storage/candidacystore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/supportliststore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct ContestSheet
{
    Contest contest;
    QString body;
    std::vector<Milestone> milestones;
    int candidacies = 0;
    int lists = 0;
};

Result<ContestSheet> load(Database &database, const QString &text)
{
    const Result<Contest> contest = findContest(database, text);
    if (!contest)
        return contest.error();
    const Result<std::optional<Body>> body = BodyStore(database).find(contest->body);
    if (!body)
        return body.error();
    const Result<std::vector<Milestone>> milestones = MilestoneStore(database).forContest(contest->id);
    if (!milestones)
        return milestones.error();
    const Result<qint64> candidacies = CandidacyStore(database).countForContest(contest->id);
    if (!candidacies)
        return candidacies.error();
    const Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(contest->id);
    if (!lists)
        return lists.error();
    return ContestSheet{*contest, *body ? (*body)->name.toString() : QString(), *milestones,
        static_cast<int>(*candidacies), static_cast<int>(lists->size())};
}

QString text(const ContestSheet &loaded, Colours colours)
{
    const Contest &contest = loaded.contest;
    Sheet sheet;
    sheet.add(Tr::tr("Contest"), Tr::tr("%1, %2").arg(loaded.body, contest.title.toString()));
    sheet.add(Tr::tr("Short name"), contest.slug.toString());
    sheet.add(Tr::tr("System"), inWords(contest.system));
    sheet.add(Tr::tr("Places"), QString::number(contest.places));
    sheet.add(Tr::tr("Reserved"), reservedInWords(contest));
    sheet.add(Tr::tr("Electorate"), contest.electorate);
    sheet.add(Tr::tr("Nomination"), contest.nominationThreshold);
    sheet.add(Tr::tr("Decided by"), inWords(contest.route));
    sheet.add(Tr::tr("Candidacies"), QString::number(loaded.candidacies));
    sheet.add(Tr::tr("Published lists"), QString::number(loaded.lists));
    if (loaded.milestones.empty())
        return sheet.text(colours);
    Table table({Tr::tr("Date"), Tr::tr("What"), Tr::tr("State")});
    for (const Milestone &milestone : loaded.milestones)
        table.add({inWords(currentDate(milestone).when), milestone.title.toString(),
            dateStatusInWords(currentDate(milestone).status)});
    sheet.section(Tr::tr("Timetable"));
    sheet.table(table);
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const QString &name)
{
    const Result<ContestSheet> loaded = load(workspace.database(), name);
    if (!loaded)
        return loaded.error();
    QJsonObject json = contestJson(loaded->contest, loaded->body);
    json["milestones"] = jsonArray(loaded->milestones, milestoneJson);
    json["candidacies"] = loaded->candidacies;
    json["publishedLists"] = loaded->lists;
    context.output().answer(QStringLiteral("contest/1"), json, text(*loaded, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineContestShow(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Shows a contest: what is elected, how, and its timetable."))
        .argument(*name, "CONTEST", Tr::tr("Its short name, or part of its title."))
        .example(QStringLiteral("rosette-cli -f nc.rosette contest show nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return show(context, workspace, *name); });
}

} // namespace rosette::cli
