// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "core/base/translate.h"
#include "core/storage/committeestore.h"
#include "core/storage/conteststore.h"
#include "core/storage/seatstore.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<QString> keeperName(Database &database)
{
    const Result<std::optional<SeatId>> keeper = CommitteeStore(database).keeper();
    if (!keeper)
        return keeper.error();
    return *keeper ? seatName(database, **keeper) : Result<QString>(QString());
}

Result<Exit> show(Context &context, Workspace &workspace)
{
    Database &database = workspace.database();
    const Result<std::optional<Committee>> committee = CommitteeStore(database).find();
    if (!committee)
        return committee.error();
    if (!*committee)
        return Error{ErrorCode::NotFound, Tr::tr("This file holds no committee yet."), {}};
    const Result<QString> keeper = keeperName(database);
    if (!keeper)
        return keeper.error();
    const Result<std::vector<Seat>> seats = SeatStore(database).heldOn(workspace.clock().today());
    if (!seats)
        return seats.error();
    const Result<std::vector<Contest>> contests = ContestStore(database).all();
    if (!contests)
        return contests.error();
    const int seatCount = static_cast<int>(seats->size());
    const int contestCount = static_cast<int>(contests->size());
    Sheet sheet;
    sheet.add(Tr::tr("Committee"), (*committee)->name.toString());
    sheet.add(Tr::tr("Grouping"), (*committee)->grouping.toString());
    sheet.add(Tr::tr("Imprint"), (*committee)->imprint);
    sheet.add(Tr::tr("Kept by"), *keeper);
    sheet.add(Tr::tr("Seats held"), QString::number(seatCount));
    sheet.add(Tr::tr("Contests"), QString::number(contestCount));
    context.output().answer(QStringLiteral("committee/1"),
        {{"name", (*committee)->name.toString()}, {"grouping", (*committee)->grouping.toString()},
            {"imprint", (*committee)->imprint}, {"keeper", *keeper}, {"seatsHeld", seatCount},
            {"contests", contestCount}},
        sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineCommitteeShow(CommandForm &form)
{
    form.summary(Tr::tr("Says whose file it is."))
        .example(QStringLiteral("rosette-cli -f nc.rosette committee show"))
        .runsOn(show);
}

} // namespace rosette::cli
