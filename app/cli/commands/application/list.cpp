// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

QJsonObject summaryJson(const ApplicationSummary &summary, const Contest &contest, const QString &name)
{
    return {{"id", summary.id.toString()}, {"contest", contest.slug.toString()}, {"candidate", name},
        {"asksFor", keyOf(endorsementKindKeys, summary.asksFor)}, {"revision", summary.currentRevision},
        {"receivedAt", jsonOf(summary.receivedAt)}, {"hasJoined", jsonOf(summary.hasJoined)},
        {"longstandingMember", summary.longstandingMember}};
}

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<std::vector<Contest>> contests = contestsNamed(database, name);
    if (!contests)
        return contests.error();
    Table table({Tr::tr("Contest"), Tr::tr("Candidate"), {Tr::tr("Revision"), Align::Right},
        Tr::tr("Received"), Tr::tr("Asks for")});
    QJsonArray json;
    for (const Contest &contest : *contests) {
        const Result<std::vector<ApplicationSummary>> summaries =
            ApplicationStore(database).summariesForContest(contest.id);
        if (!summaries)
            return summaries.error();
        const Result<NamesOf<CandidacyId>> names = candidacyNames(database, contest.id);
        if (!names)
            return names.error();
        for (const ApplicationSummary &summary : *summaries) {
            const QString candidate = names->value(summary.candidacy);
            json.append(summaryJson(summary, contest, candidate));
            table.add({contest.slug.toString(), candidate, QString::number(summary.currentRevision),
                instantInWords(summary.receivedAt), inWords(summary.asksFor, {})});
        }
    }
    context.output().answer(QStringLiteral("application-list/1"), {{"applications", json}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("There are no applications yet."));
    return Exit::Done;
}

} // namespace

void defineApplicationList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists the applications."))
        .optionalArgument(*name, "CONTEST", Tr::tr("Those in one contest only."))
        .example(QStringLiteral("rosette-cli -f demo.rosette application list"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
