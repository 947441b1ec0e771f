// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/findings.h"
#include "app/cli/views/names.h"
#include "app/cli/views/outcomes.h"
#include "app/cli/views/values.h"
#include "core/actions/letters/releaseoutcomes.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

Result<Exit> release(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, name);
    if (!contest)
        return contest.error();
    const Result<NamesOf<CandidacyId>> names = candidacyNames(database, contest->id);
    if (!names)
        return names.error();
    const Result<ReleasedOutcomes> released = releaseOutcomes(workspace, ReleaseOutcomes{contest->id});
    if (!released)
        return released.error();
    Output &output = context.output();
    Table table({Tr::tr("Candidate"), Tr::tr("Letter")});
    for (const Letter &letter : released->letters)
        table.add({names->value(letter.candidacy), inWords(letter.kind)});
    const QString slug = contest->slug.toString();
    output.answer(QStringLiteral("outcome-release/1"),
        {{"contest", slug}, {"number", released->release.number},
            {"at", jsonOf(released->release.releasedAt)},
            {"letters", jsonArray(released->letters,
                            [&](const Letter &letter) {
                                return letterJson(letter, names->value(letter.candidacy));
                            })},
            {"findings", findingsJson(released->findings)}},
        table.text(output.colours()) + findingsText(released->findings, output.colours()));
    output.say(Tr::tr("The outcomes of %1 are released; write the letters with letter export.").arg(slug));
    return Exit::Done;
}

} // namespace

void defineOutcomeRelease(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(
            Tr::tr("Releases the outcomes of a contest, all together: one letter to each candidate whose "
                   "outcome is new. Refused while a motion of the contest is open."))
        .argument(*name, "CONTEST", Tr::tr("The contest."))
        .example(QStringLiteral("rosette-cli -f nc.rosette outcome release nec-2020-clp"))
        .runsOn(
            [name](Context &context, Workspace &workspace) { return release(context, workspace, *name); });
}

} // namespace rosette::cli
