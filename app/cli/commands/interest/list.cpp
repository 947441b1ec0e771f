// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/applicationstore.h"
#include "core/storage/intereststore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

/// The candidate of each application of a contest.
Result<NamesOf<ApplicationId>> applicantNames(Database &database, const Contest &contest)
{
    const Result<NamesOf<CandidacyId>> candidates = candidacyNames(database, contest.id);
    if (!candidates)
        return candidates.error();
    const Result<std::vector<ApplicationSummary>> summaries =
        ApplicationStore(database).summariesForContest(contest.id);
    if (!summaries)
        return summaries.error();
    NamesOf<ApplicationId> names;
    for (const ApplicationSummary &summary : *summaries)
        names.insert(summary.id, candidates->value(summary.candidacy));
    return names;
}

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<std::vector<Contest>> contests = contestsNamed(database, name);
    if (!contests)
        return contests.error();
    const Result<NamesOf<SeatId>> seats = seatNames(database);
    if (!seats)
        return seats.error();
    Table table({Tr::tr("Contest"), Tr::tr("Application"), Tr::tr("Seat"), Tr::tr("Reason")});
    QJsonArray json;
    for (const Contest &contest : *contests) {
        const Result<std::vector<Interest>> interests = InterestStore(database).forContest(contest.id);
        if (!interests)
            return interests.error();
        const Result<NamesOf<ApplicationId>> applicants = applicantNames(database, contest);
        if (!applicants)
            return applicants.error();
        for (const Interest &interest : *interests) {
            const QString candidate = applicants->value(interest.application);
            const QString seat = seats->value(interest.seat);
            table.add({contest.slug.toString(), candidate, seat, interest.reason.toString()});
            json.append(
                QJsonObject{{"contest", contest.slug.toString()}, {"candidate", candidate}, {"seat", seat},
                    {"reason", interest.reason.toString()}, {"declaredAt", jsonOf(interest.declaredAt)}});
        }
    }
    context.output().answer(
        QStringLiteral("interest-list/1"), {{"interests", json}}, table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("No interests are declared."));
    return Exit::Done;
}

} // namespace

void defineInterestList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists the declared interests."))
        .optionalArgument(*name, "CONTEST", Tr::tr("Those in one contest only."))
        .example(QStringLiteral("rosette-cli -f demo.rosette interest list"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
