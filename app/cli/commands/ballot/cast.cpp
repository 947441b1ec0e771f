// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/castballot.h"
#include "core/actions/decisions/certifydecision.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    Choice choice = Choice::Abstain;
    QString note;
    QString receipt;
};

Result<void> writeReceipt(Workspace &workspace, const Ballot &ballot, const QString &path)
{
    if (path.isEmpty())
        return {};
    const Result<QByteArray> receipt = receiptOf(workspace, ballot);
    return receipt ? atomicWrite(path, *receipt) : Result<void>(receipt.error());
}

/// The vote counts whatever became of the file, so it must not be cast again for that.
Error withoutReceipt(Context &context, const Error &why, const Motion &motion, const QString &name)
{
    return Error{why.code,
        Tr::tr("The ballot is recorded and counts; only its receipt could not be written. Get it with: "
               "rosette-cli -f \"%1\" receipt export --as \"%2\" --motion %3 --out FILE")
            .arg(context.options.file, name)
            .arg(motion.number),
        why.message};
}

Result<Exit> cast(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Motion> motion = findMotion(workspace.database(), input.motion);
    if (!motion)
        return motion.error();
    const Result<Ballot> ballot = castBallot(workspace, {motion->id, input.choice, input.note});
    if (!ballot)
        return ballot.error();
    const Result<QString> name = seatName(workspace.database(), ballot->seat);
    if (!name)
        return name.error();
    context.output().say(
        ballot->version == 1
            ? Tr::tr("The ballot of %1 on motion %2 is cast.").arg(*name).arg(motion->number)
            : Tr::tr("The new ballot of %1 on motion %2 is cast and supersedes the one before.")
                  .arg(*name)
                  .arg(motion->number));
    if (!ballot->code.isEmpty())
        context.output().say(Tr::tr("Its code is %1. After the close it stands beside your vote among the "
                                    "choices; it is not shown again.")
                                 .arg(QString::fromLatin1(ballot->code.toHex())));
    if (const Result<void> written = writeReceipt(workspace, *ballot, input.receipt); !written)
        return withoutReceipt(context, written.error(), *motion, *name);
    return Exit::Done;
}

} // namespace

void defineBallotCast(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Casts the acting seat's ballot on an open motion; a later one supersedes it."))
        .required(input->motion, "--motion", "MOTION", Tr::tr("Its number, or part of its question."))
        .requiredChoice(input->choice, "--choice", choiceKeys, Tr::tr("The vote."))
        .option(input->note, "--note", "TEXT", Tr::tr("Why, if it is to be said."))
        .option(input->receipt, "--receipt", "FILE", Tr::tr("Writes the receipt of the ballot there."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette ballot cast --as \"Ada Fox\" --motion 14 --choice for"))
        .runsOn([input](Context &context, Workspace &workspace) { return cast(context, workspace, *input); });
}

} // namespace rosette::cli
