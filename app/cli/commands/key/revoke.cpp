// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/keys/enrolkey.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString seat;
    QString reason;
};

Result<Exit> revoke(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Seat> seat = findSeat(workspace.database(), input.seat, context.clock().today());
    if (!seat)
        return seat.error();
    if (const Result<SeatKey> revoked = revokeKey(workspace, {seat->id, input.reason}); !revoked)
        return revoked.error();
    context.output().say(
        Tr::tr("The key is revoked. Until another is enrolled, what this seat does is signed "
               "with the key of the file’s keeper, and says so."));
    return Exit::Done;
}

} // namespace

void defineKeyRevoke(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Ends the key of a seat: it is lost, stolen, or the person left."))
        .argument(input->seat, "NAME", Tr::tr("Whose seat it is."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("Why."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette key revoke \"Ada Fox\" --reason \"Laptop stolen\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return revoke(context, workspace, *input); });
}

} // namespace rosette::cli
