// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/outcomes.h"
#include "core/actions/letters/marklettersent.h"
#include "core/base/translate.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    LetterChannel channel = LetterChannel::Email;
    QString note;
    std::optional<QDate> on;
    std::optional<int> number;
};

Result<Exit> markSent(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Letter> letter = findLetter(workspace.database(), input.contest, input.name, input.number);
    if (!letter)
        return letter.error();
    const Result<Letter> sent =
        markLetterSent(workspace, MarkLetterSent{letter->id, input.channel, input.note, input.on});
    if (!sent)
        return sent.error();
    context.output().say(Tr::tr("%1: %2.").arg(inWords(sent->kind), sentInWords(*sent)));
    return Exit::Done;
}

} // namespace

void defineLetterSent(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Records that a letter was sent: once, for ever."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The candidate."))
        .choice(input->channel, "--channel", letterChannelKeys, Tr::tr("How it went out; email if not said."))
        .option(input->on, "--on", "DATE", Tr::tr("When, as 2020-07-04; today if not said."))
        .option(input->note, "--note", "TEXT", Tr::tr("What is worth keeping about it."))
        .option(input->number, "--number", "NUMBER", Tr::tr("An earlier letter; else the last one."))
        .example(QStringLiteral("rosette-cli -f nc.rosette letter sent nec-2020-clp \"Ann Black\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return markSent(context, workspace, *input); });
}

} // namespace rosette::cli
