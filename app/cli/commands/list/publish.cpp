// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/endorsements.h"
#include "core/actions/endorsements/publishlist.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    std::optional<QDate> on;
    QString changed;
    QString why;
};

Result<Exit> publish(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<SupportList> list =
        publishList(workspace, {contest->id, input.on, input.changed, input.why});
    if (!list)
        return list.error();
    const QString slug = contest->slug.toString();
    context.output().answer(QStringLiteral("support-list/1"), supportListJson(*list, slug),
        Tr::tr("List %1 of %2, published on %3, fingerprint %4")
                .arg(QString::number(list->number), slug, dateInWords(list->publishedOn),
                    fingerprint(list->hash)) +
            u'\n');
    return Exit::Done;
}

} // namespace

void defineListPublish(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form
        .summary(Tr::tr(
            "Publishes the support list of a contest, for ever. The first is number 1; any later one is a "
            "correction and says what changed and why."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .option(
            input->on, "--on", "DATE", Tr::tr("The day on which it was published, for one entered later."))
        .option(input->changed, "--changed", "TEXT", Tr::tr("What a correction changes."))
        .option(input->why, "--why", "TEXT", Tr::tr("Why it was needed."))
        .example(QStringLiteral("rosette-cli -f nc.rosette list publish nec-2020-clp"))
        .example(QStringLiteral(
            "rosette-cli -f demo.rosette list publish fairfield-council --changed \"Idris Okafor "
            "is off the list\" --why \"The candidacy was withdrawn\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return publish(context, workspace, *input); });
}

} // namespace rosette::cli
