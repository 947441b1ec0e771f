// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/displaywidth.h"
#include "app/cli/output/table.h"
#include "app/cli/views/outcomes.h"
#include "core/actions/letters/exportletters.h"
#include "core/actions/load.h"
#include "core/base/translate.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    std::optional<int> number;
};

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Letter> found = findLetter(workspace.database(), input.contest, input.name, input.number);
    if (!found)
        return found.error();
    const Result<Letter> letter = seeLetter(workspace, found->id);
    if (!letter)
        return letter.error();
    const Result<Candidacy> candidacy = loadCandidacy(workspace.database(), letter->candidacy);
    if (!candidacy)
        return candidacy.error();
    const QString who = candidacy->ballotName.toString();
    Sheet sheet;
    sheet.add(Tr::tr("To"), who);
    sheet.add(Tr::tr("Letter"), Tr::tr("%1, %2").arg(inWords(letter->kind), sentInWords(*letter)));
    sheet.add(Tr::tr("Subject"), letter->text->subject);
    QJsonObject json = letterJson(*letter, who);
    json["subject"] = letter->text->subject;
    json["body"] = letter->text->body;
    context.output().answer(QStringLiteral("letter/1"), json,
        sheet.text(context.output().colours()) + u'\n' + harmless(letter->text->body));
    return Exit::Done;
}

} // namespace

void defineLetterShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows a letter to a candidate as it was released."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The candidate."))
        .option(input->number, "--number", "NUMBER", Tr::tr("An earlier letter; else the last one."))
        .example(QStringLiteral("rosette-cli -f nc.rosette letter show nec-2020-clp \"Ann Black\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
