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
    std::optional<DayOrder> order;
    if (input.dayFirst || input.monthFirst)
        order = input.dayFirst ? DayOrder::DayFirst : DayOrder::MonthFirst;
    return runImport(context, workspace, input.rows, [order](Workspace &committee, const ImportFile &file) {
        return importApplications(committee, ImportApplications{file, order});
    });
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
