// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "app/cli/views/slates.h"
#include "core/base/translate.h"
#include "core/storage/slatestore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, name);
    if (!contest)
        return contest.error();
    const SlateStore store(database);
    const Result<std::vector<Slate>> slates = store.forContest(contest->id);
    if (!slates)
        return slates.error();
    const Result<NamesOf<CandidacyId>> names = candidacyNames(database, contest->id);
    if (!names)
        return names.error();
    Table table({Tr::tr("Slate"), Tr::tr("Ours"), {Tr::tr("Candidates"), Align::Right}, Tr::tr("Who")});
    QJsonArray json;
    for (const Slate &slate : *slates) {
        const Result<std::vector<SlateEntry>> entries = store.entries(slate.id);
        if (!entries)
            return entries.error();
        QStringList candidates;
        for (const SlateEntry &entry : *entries)
            candidates += names->value(entry.candidacy);
        json.append(slateJson(slate, candidates));
        table.add({slate.name.toString(), slate.own ? Tr::tr("ours") : QString(),
            QString::number(candidates.size()), candidates.join(QStringLiteral(", "))});
    }
    context.output().answer(QStringLiteral("slate-list/1"),
        {{"contest", contest->slug.toString()}, {"slates", json}}, table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("No slates are known in %1.").arg(contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineSlateList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists the slates of a contest and who stands on them."))
        .argument(*name, "CONTEST", Tr::tr("The contest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette slate list nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
