// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/importcommand.h"
#include "core/actions/candidates/importcandidacies.h"
#include "core/base/translate.h"

namespace rosette::cli {

void defineCandidacyImport(CommandForm &form)
{
    const auto input = std::make_shared<ImportInput>();
    form.summary(
            Tr::tr("Takes who stands in a contest, and on which slates, from a CSV file. Importing it again "
                   "changes nothing."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."));
    takeImport(form, *input, ImportKind::Candidacies)
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette candidacy import nec-2020-clp nec-2020-clp-candidates.csv"))
        .example(QStringLiteral("rosette-cli -f nc.rosette candidacy import nec-2020-clp people.csv --map "
                                "candidate=\"Full name\" --preview"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return runImport(context, workspace, *input, importCandidacies);
        });
}

} // namespace rosette::cli
