// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/decisions/certifydecision.h"
#include "core/base/atomicwrite.h"
#include "core/base/translate.h"
#include "core/storage/ballotstore.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString motion;
    QString seat; ///< empty: the one that acts
    QString path;
};

/// The seat whose ballot is meant.
Result<Seat> voter(Workspace &workspace, const QString &named)
{
    return named.isEmpty() ? workspace.requireSeat()
                           : findSeat(workspace.database(), named, workspace.clock().today());
}

Result<Exit> exportTo(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Motion> motion = findMotion(database, input.motion);
    if (!motion)
        return motion.error();
    const Result<Seat> seat = voter(workspace, input.seat);
    if (!seat)
        return seat.error();
    const Result<QString> name = seatName(database, seat->id);
    if (!name)
        return name.error();
    const Result<std::optional<Ballot>> ballot = BallotStore(database).latestOf(motion->id, seat->id);
    if (!ballot)
        return ballot.error();
    if (!*ballot)
        return Error{
            ErrorCode::NotFound, Tr::tr("%1 has no ballot on motion %2.").arg(*name).arg(motion->number), {}};
    const Result<QByteArray> receipt = receiptOf(workspace, **ballot);
    if (!receipt)
        return receipt.error();
    if (const Result<void> written = atomicWrite(input.path, *receipt); !written)
        return written.error();
    context.output().answer(QStringLiteral("receipt-file/1"),
        {{"motion", motion->number}, {"seat", *name}, {"path", input.path}, {"record", (*ballot)->record}},
        input.path + u'\n');
    context.output().say(
        Tr::tr("The receipt of the ballot of %1 on motion %2: record %3. Keep it; who sees it sees the vote.")
            .arg(*name)
            .arg(motion->number)
            .arg((*ballot)->record));
    return Exit::Done;
}

} // namespace

void defineReceiptExport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Writes the receipt of a ballot that is cast: for the seat itself, or for the officer "
                   "who recorded it."))
        .required(input->motion, "--motion", "MOTION", Tr::tr("Its number, or part of its question."))
        .option(input->seat, "--for", "NAME",
            Tr::tr("Whose ballot it is, if the acting seat recorded it for another."))
        .required(input->path, "--out", "FILE", Tr::tr("The file to write."))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette receipt export --as \"Ada Fox\" --motion 14 --out r.txt"))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return exportTo(context, workspace, *input); });
}

} // namespace rosette::cli
