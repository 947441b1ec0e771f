// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/views/names.h"
#include "app/cli/views/seats.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/seatstore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

struct Input
{
    bool all = false;
    std::optional<QDate> on;
};

Result<Exit> list(Context &context, Workspace &workspace, const Input &input)
{
    Database &database = workspace.database();
    const SeatStore store(database);
    const Result<std::vector<Seat>> seats =
        input.all ? store.all() : store.heldOn(input.on.value_or(workspace.clock().today()));
    if (!seats)
        return seats.error();
    const Result<NamesOf<SeatId>> names = seatNames(database);
    if (!names)
        return names.error();
    Table table(seatColumns());
    for (const Seat &seat : *seats)
        table.add(seatCells(seat, names->value(seat.id)));
    context.output().answer(QStringLiteral("seat-list/1"),
        {{"seats",
            jsonArray(*seats, [&](const Seat &seat) { return seatJson(seat, names->value(seat.id)); })}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("No seat is held on that day."));
    return Exit::Done;
}

} // namespace

void defineSeatList(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Lists the seats that are held today, or on another day."))
        .option(input->on, "--on", "DATE", Tr::tr("Another day, as 2026-10-07."))
        .flag(input->all, "--all", Tr::tr("Also seats that ended or are yet to begin."))
        .example(QStringLiteral("rosette-cli -f nc.rosette seat list"))
        .runsOn([input](Context &context, Workspace &workspace) { return list(context, workspace, *input); });
}

} // namespace rosette::cli
