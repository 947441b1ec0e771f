// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/outcomes.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/base/words.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

QString letterInWords(const CandidateOutcome &outcome)
{
    const Letter *letter = outcome.lastLetter();
    return letter ? Tr::tr("%1, %2").arg(inWords(letter->kind), sentInWords(*letter)) : QString();
}

QJsonObject json(const ContestOutcomes &outcomes, const QString &contest)
{
    const QJsonArray releases = jsonArray(outcomes.releases, [](const OutcomeRelease &release) {
        return QJsonObject{{"number", release.number}, {"at", jsonOf(release.releasedAt)}};
    });
    QJsonArray open;
    for (const int number : outcomes.openMotions())
        open.append(number);
    return {{"contest", contest}, {"held", !open.isEmpty()}, {"openMotions", open}, {"due", outcomes.due()},
        {"releases", releases}, {"outcomes", jsonArray(outcomes.candidates, outcomeJson)}};
}

void sayWhatIsNext(Output &output, const ContestOutcomes &outcomes)
{
    QStringList open;
    for (const int number : outcomes.openMotions())
        open += QString::number(number);
    if (outcomes.candidates.empty())
        output.say(Tr::tr("Nobody has asked for support in this contest yet."));
    else if (!open.isEmpty())
        output.say(Tr::tr("The outcomes are held; open motions: %1.").arg(listInWords(open)), Tone::Caution);
    else
        output.say(Tr::tr("Letters that a release would make now: %1.").arg(outcomes.due()));
}

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    const Result<Contest> contest = findContest(workspace.database(), name);
    if (!contest)
        return contest.error();
    const Result<ContestOutcomes> outcomes = seeOutcomes(workspace.database(), contest->id);
    if (!outcomes)
        return outcomes.error();
    Table table({Tr::tr("Candidate"), Tr::tr("Outcome"), Tr::tr("Last letter"), Tr::tr("Due")});
    for (const CandidateOutcome &one : outcomes->candidates)
        table.add({one.candidacy.ballotName.toString(), inWords(one.outcome.kind), letterInWords(one),
            one.due ? inWords(*one.due) : QString()});
    context.output().answer(QStringLiteral("outcome-list/1"), json(*outcomes, contest->slug.toString()),
        table.text(context.output().colours()));
    sayWhatIsNext(context.output(), *outcomes);
    return Exit::Done;
}

} // namespace

void defineOutcomeList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists what came of each request in a contest, and what the candidates were told."))
        .argument(*name, "CONTEST", Tr::tr("The contest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette outcome list nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
