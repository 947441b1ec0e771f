// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/motions.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/motionstore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    std::optional<MotionState> state;
};

Result<std::vector<Motion>> motionsFor(Database &database, const Input &input)
{
    Result<std::vector<Motion>> motions = MotionStore(database).all();
    if (!input.contest.isEmpty()) {
        const Result<Contest> contest = findContest(database, input.contest);
        if (!contest)
            return contest.error();
        motions = MotionStore(database).forContest(contest->id);
    }
    if (motions && input.state)
        std::erase_if(*motions, [&](const Motion &motion) { return motion.state != *input.state; });
    return motions;
}

Result<Exit> list(Context &context, Workspace &workspace, const Input &input)
{
    const Result<std::vector<Motion>> motions = motionsFor(workspace.database(), input);
    if (!motions)
        return motions.error();
    const Result<NamesOf<ContestId>> slugs = contestSlugs(workspace.database());
    if (!slugs)
        return slugs.error();
    Table table({{Tr::tr("Number"), Align::Right}, Tr::tr("State"), Tr::tr("Contest"), Tr::tr("Question")});
    for (const Motion &motion : *motions)
        table.add({QString::number(motion.number), {stateInWords(motion.state), toneOf(motion.state)},
            slugOf(motion.contest, *slugs), motion.question});
    context.output().answer(QStringLiteral("motion-list/1"),
        {{"motions",
            jsonArray(*motions,
                [&](const Motion &motion) { return motionJson(motion, slugOf(motion.contest, *slugs)); })}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("There are no such motions."));
    return Exit::Done;
}

} // namespace

void defineMotionList(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Lists the motions by number."))
        .optionalArgument(input->contest, "CONTEST", Tr::tr("Those about one contest only."))
        .choice(input->state, "--state", motionStateKeys, Tr::tr("Those in this state only."))
        .example(QStringLiteral("rosette-cli -f nc.rosette motion list --state open"))
        .runsOn([input](Context &context, Workspace &workspace) { return list(context, workspace, *input); });
}

} // namespace rosette::cli
