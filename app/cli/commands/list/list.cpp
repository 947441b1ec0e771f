// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/endorsements.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/supportliststore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<std::vector<Contest>> contests = contestsNamed(database, name);
    if (!contests)
        return contests.error();
    Table table({Tr::tr("Contest"), {Tr::tr("Number"), Align::Right}, Tr::tr("Published"),
        {Tr::tr("Supported"), Align::Right}, Tr::tr("Fingerprint"), Tr::tr("Correction")});
    QJsonArray json;
    for (const Contest &contest : *contests) {
        const Result<std::vector<SupportList>> lists = SupportListStore(database).forContest(contest.id);
        if (!lists)
            return lists.error();
        for (const SupportList &published : *lists) {
            json.append(supportListJson(published, contest.slug.toString()));
            table.add({contest.slug.toString(), QString::number(published.number),
                published.publishedOn.toString(Qt::ISODate), QString::number(published.entries.size()),
                fingerprint(published.hash),
                published.correction ? published.correction->whatChanged.toString() : QString()});
        }
    }
    context.output().answer(
        QStringLiteral("support-list-list/1"), {{"lists", json}}, table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("No list is published yet."));
    return Exit::Done;
}

} // namespace

void defineListList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists the published support lists."))
        .optionalArgument(*name, "CONTEST", Tr::tr("Those of one contest only."))
        .example(QStringLiteral("rosette-cli -f nc.rosette list list"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
