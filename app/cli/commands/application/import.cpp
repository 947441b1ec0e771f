// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/importcommand.h"
#include "core/actions/candidates/importapplications.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    ImportInput rows;
    bool dayFirst = false;
    bool monthFirst = false;
};

Result<Exit> importRows(Context &context, Workspace &workspace, const Input &input)
{
    if (input.dayFirst && input.monthFirst)
        return Error{ErrorCode::Usage, Tr::tr("Say either --day-first or --month-first."), {}};
    const Result<ImportFile> file = importFile(workspace, input.rows);
    if (!file)
        return file.error();
    ImportApplications act{*file, std::nullopt};
    if (input.dayFirst || input.monthFirst)
        act.dayOrder = input.dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    const Result<ImportOutcome> outcome = importApplications(workspace, act);
    if (!outcome)
        return outcome.error();
    return answerImport(context, *outcome, input.rows.preview);
}

} // namespace

void defineApplicationImport(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Takes applications from the responses of a form, one column for each question. An "
                        "application with another content gets a new revision."))
        .argument(input->rows.contest, "CONTEST", Tr::tr("The contest."));
    takeImport(form, input->rows, ImportKind::Applications)
        .flag(input->dayFirst, "--day-first", Tr::tr("Dates such as 9/8/2026 are of August."))
        .flag(input->monthFirst, "--month-first", Tr::tr("Dates such as 9/8/2026 are of September."))
        .example(QStringLiteral(
            "rosette-cli -f nc.rosette application import nec-2026-clp responses.csv --day-first"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return importRows(context, workspace, *input);
        });
}

} // namespace rosette::cli
