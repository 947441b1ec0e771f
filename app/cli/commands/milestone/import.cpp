// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/importcommand.h"
#include "core/actions/contests/importmilestones.h"
#include "core/base/translate.h"

namespace rosette::cli {

void defineMilestoneImport(CommandForm &form)
{
    const auto input = std::make_shared<ImportInput>();
    form.summary(
            Tr::tr("Takes the timetable of a contest from a CSV file. A date that differs from the one on "
                   "record is added to the history of its step."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."));
    takeImport(form, *input, ImportKind::Milestones)
        .example(
            QStringLiteral("rosette-cli -f nc.rosette milestone import nec-2020-clp nec-2020-timetable.csv"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return runImport(context, workspace, *input, importMilestones);
        });
}

} // namespace rosette::cli
