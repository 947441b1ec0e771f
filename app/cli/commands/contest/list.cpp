// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/contests.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/conteststore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace)
{
    const Result<std::vector<Contest>> contests = ContestStore(workspace.database()).all();
    if (!contests)
        return contests.error();
    const Result<NamesOf<BodyId>> bodies = bodyNames(workspace.database());
    if (!bodies)
        return bodies.error();
    Table table({Tr::tr("Short name"), Tr::tr("Body"), Tr::tr("Section"), Tr::tr("System"),
        {Tr::tr("Places"), Align::Right}, Tr::tr("Decided by")});
    for (const Contest &contest : *contests)
        table.add({contest.slug.toString(), bodies->value(contest.body), contest.title.toString(),
            inWords(contest.system), QString::number(contest.places), inWords(contest.route)});
    context.output().answer(QStringLiteral("contest-list/1"),
        {{"contests",
            jsonArray(*contests,
                [&](const Contest &contest) { return contestJson(contest, bodies->value(contest.body)); })}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("There are no contests yet; rosette-cli contest add sets one up."));
    return Exit::Done;
}

} // namespace

void defineContestList(CommandForm &form)
{
    form.summary(Tr::tr("Lists the contests."))
        .example(QStringLiteral("rosette-cli -f nc.rosette contest list"))
        .runsOn(list);
}

} // namespace rosette::cli
