// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/candidacies.h"
#include "app/cli/views/slates.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/candidacystore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, name);
    if (!contest)
        return contest.error();
    const Result<std::vector<Candidacy>> candidacies = CandidacyStore(database).forContest(contest->id);
    if (!candidacies)
        return candidacies.error();
    const Result<QHash<CandidacyId, QStringList>> slates = slatesByCandidacy(database, contest->id);
    if (!slates)
        return slates.error();
    Table table({Tr::tr("Name"), Tr::tr("State"), {Tr::tr("Nominations"), Align::Right}, Tr::tr("Slates")});
    for (const Candidacy &candidacy : *candidacies)
        table.add({candidacy.ballotName.toString(), statusInWords(candidacy.status),
            candidacy.nominations ? QString::number(*candidacy.nominations) : QString(),
            slates->value(candidacy.id).join(QStringLiteral(", "))});
    context.output().answer(QStringLiteral("candidacy-list/1"),
        {{"contest", contest->slug.toString()}, {"candidacies", jsonArray(*candidacies,
                                                                    [&](const Candidacy &candidacy) {
                                                                        return candidacyJson(candidacy,
                                                                            slates->value(candidacy.id));
                                                                    })}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("Nobody stands in %1 yet.").arg(contest->slug.toString()));
    return Exit::Done;
}

} // namespace

void defineCandidacyList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists who stands in a contest."))
        .argument(*name, "CONTEST", Tr::tr("The contest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette candidacy list nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
