// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/committee/editcommittee.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

Result<Exit> edit(Context &context, Workspace &workspace, const EditCommittee &input)
{
    if (!input.name && !input.grouping && !input.imprint)
        return Error{ErrorCode::Usage, Tr::tr("Say what to change: --name, --grouping or --imprint."), {}};
    const Result<Committee> committee = editCommittee(workspace, input);
    if (!committee)
        return committee.error();
    context.output().say(Tr::tr("The details of “%1” are changed.").arg(committee->name.toString()));
    return Exit::Done;
}

} // namespace

void defineCommitteeEdit(CommandForm &form)
{
    const auto input = std::make_shared<EditCommittee>();
    form.summary(Tr::tr("Changes the name, the grouping or the imprint; what is not given stays as it is."))
        .option(input->name, "--name", "TEXT", Tr::tr("The name of the committee."))
        .option(input->grouping, "--grouping", "TEXT", Tr::tr("Whose committee it is."))
        .option(input->imprint, "--imprint", "TEXT",
            Tr::tr(
                "Who promotes what is published, on whose behalf, with addresses; nothing can be published "
                "without."))
        .example(QStringLiteral("rosette-cli -f nc.rosette committee edit --imprint \"Promoted by Ada Fox on "
                                "behalf of Fairfield, both at 1 High Street, Fairfield\""))
        .runsOn([input](Context &context, Workspace &workspace) { return edit(context, workspace, *input); });
}

} // namespace rosette::cli
