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
#include "core/workspace/namematch.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString slate;
};

Result<Slate> findSlate(Database &database, const Contest &contest, const QString &text)
{
    const Result<std::vector<Slate>> slates = SlateStore(database).forContest(contest.id);
    if (!slates)
        return slates.error();
    std::vector<QStringList> names;
    for (const Slate &slate : *slates)
        names.push_back({slate.name.toString(), slate.id.toString()});
    const Result<std::size_t> index = matchName(Tr::tr("slate"), text, names);
    if (!index)
        return index.error();
    return (*slates)[*index];
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    const Result<Slate> slate = findSlate(database, *contest, input.slate);
    if (!slate)
        return slate.error();
    const Result<std::vector<SlateEntry>> entries = SlateStore(database).entries(slate->id);
    if (!entries)
        return entries.error();
    const Result<NamesOf<CandidacyId>> names = candidacyNames(database, contest->id);
    if (!names)
        return names.error();
    QStringList candidates;
    Table table({{Tr::tr("Place"), Align::Right}, Tr::tr("Candidate")});
    for (const SlateEntry &entry : *entries) {
        candidates += names->value(entry.candidacy);
        table.add({QString::number(entry.position), candidates.last()});
    }
    Sheet sheet;
    sheet.add(Tr::tr("Slate"), slate->name.toString());
    sheet.add(Tr::tr("Ours"), slate->own ? Tr::tr("yes") : QString());
    sheet.section(Tr::tr("In its sponsor's order"));
    sheet.table(table);
    QJsonObject json = slateJson(*slate, candidates);
    json["contest"] = contest->slug.toString();
    context.output().answer(QStringLiteral("slate/1"), json, sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineSlateShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows a slate in its sponsor's order."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->slate, "SLATE", Tr::tr("The name of the slate, or its beginning."))
        .example(QStringLiteral("rosette-cli -f nc.rosette slate show nec-2020-clp \"Open Labour\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
