// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/seats.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString name;
    std::optional<QDate> on;
};

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const Result<Seat> seat = findSeat(database, input.name, input.on.value_or(workspace.clock().today()));
    if (!seat)
        return seat.error();
    const Result<QString> name = seatName(database, seat->id);
    if (!name)
        return name.error();
    Sheet sheet;
    sheet.add(Tr::tr("Name"), *name);
    sheet.add(Tr::tr("Role"), roleInWords(seat->role));
    sheet.add(Tr::tr("Votes"), yesOrNo(seat->voting));
    sheet.add(Tr::tr("From"), dateInWords(seat->from));
    sheet.add(Tr::tr("To"), seat->to ? dateInWords(*seat->to) : QString());
    sheet.add(Tr::tr("Id"), seat->id.toString());
    context.output().answer(
        QStringLiteral("seat/1"), seatJson(*seat, *name), sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineSeatShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Says who holds a seat, in which role and since when."))
        .argument(input->name, "NAME", Tr::tr("The person who holds it."))
        .option(input->on, "--on", "DATE", Tr::tr("On another day than today, as 2026-10-07."))
        .example(QStringLiteral("rosette-cli -f nc.rosette seat show \"Ada Fox\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
