// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/importcommand.h"
#include "core/actions/committee/importseats.h"
#include "core/base/translate.h"

namespace rosette::cli {

void defineSeatImport(CommandForm &form)
{
    const auto input = std::make_shared<ImportInput>();
    form.summary(Tr::tr("Takes the committee's seats from a CSV file. Importing it again changes nothing."));
    takeImport(form, *input, ImportKind::Seats)
        .example(QStringLiteral("rosette-cli -f nc.rosette seat import seats.csv"))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette seat import seats.csv --map name=\"Full name\" --preview"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return runImport(context, workspace, *input, importSeats);
        });
}

} // namespace rosette::cli
