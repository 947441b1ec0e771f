// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/findings.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/actions/letters/exportletters.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString folder;
    bool all = false;
    bool replace = false;
};

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    const Result<NamesOf<CandidacyId>> names = candidacyNames(database, contest->id);
    if (!names)
        return names.error();
    const Result<ExportedLetters> exported =
        exportLetters(workspace, ExportLetters{contest->id, input.folder, input.all, input.replace});
    if (!exported)
        return exported.error();
    Output &output = context.output();
    Table table({Tr::tr("Candidate"), Tr::tr("Letter"), Tr::tr("File")});
    for (const ExportedLetter &letter : exported->letters)
        table.add({names->value(letter.candidacy), inWords(letter.kind), letter.path});
    output.answer(QStringLiteral("letter-files/1"),
        {{"contest", contest->slug.toString()},
            {"files", jsonArray(exported->letters,
                          [&](const ExportedLetter &letter) {
                              return QJsonObject{{"candidate", names->value(letter.candidacy)},
                                  {"kind", keyOf(letterKindKeys, letter.kind)}, {"path", letter.path}};
                          })},
            {"findings", findingsJson(exported->findings)}},
        table.text(output.colours()) + findingsText(exported->findings, output.colours()));
    if (table.isEmpty())
        output.say(Tr::tr("There is no letter to be sent in %1.").arg(contest->slug.toString()));
    else
        output.say(
            Tr::tr("Open each file in a mail program, look at it, send it, and mark it with letter sent."));
    return Exit::Done;
}

} // namespace

void defineLetterExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Writes the letters of a contest that are not marked as sent, as drafts for a mail "
                        "program: one .eml file each."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .required(input->folder, "--out", "FOLDER", Tr::tr("The folder to write them in; made if it is new."))
        .flag(input->all, "--all", Tr::tr("Also those that are marked as sent."))
        .flag(input->replace, "--replace", Tr::tr("Write over files that are there and differ."))
        .example(QStringLiteral("rosette-cli -f nc.rosette letter export nec-2020-clp --out letters"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
