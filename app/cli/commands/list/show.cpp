// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/endorsements.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    std::optional<int> number;
};

QString text(const SupportList &list, const QString &contest, Colours colours)
{
    Sheet sheet;
    sheet.add(Tr::tr("List"), Tr::tr("%1 of %2").arg(QString::number(list.number), contest));
    sheet.add(Tr::tr("Published"), dateInWords(list.publishedOn));
    sheet.add(Tr::tr("Fingerprint"), fingerprint(list.hash));
    if (list.correction) {
        sheet.add(Tr::tr("What changed"), list.correction->whatChanged.toString());
        sheet.add(Tr::tr("Why"), list.correction->why.toString());
    }
    Table table({Tr::tr("Name"), Tr::tr("Support")});
    for (const SupportListEntry &entry : list.entries)
        table.add({entry.ballotName.toString(), inWords(entry.kind, entry.jointWith)});
    sheet.section(Tr::tr("Supported"));
    sheet.table(table);
    return sheet.text(colours);
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<SupportList> list = findSupportList(workspace.database(), *contest, input.number);
    if (!list)
        return list.error();
    const QString slug = contest->slug.toString();
    QJsonObject json = supportListJson(*list, slug);
    json["published"] = QString::fromUtf8(list->bytes);
    context.output().answer(
        QStringLiteral("support-list/1"), json, text(*list, slug, context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineListShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows a published list; with --json also its very bytes as “published”."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .option(input->number, "--number", "NUMBER", Tr::tr("An earlier one; else the one in force."))
        .example(QStringLiteral("rosette-cli -f nc.rosette list show nec-2020-clp"))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
