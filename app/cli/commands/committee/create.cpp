// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/committee/createcommittee.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

Result<Exit> create(Context &context, const CreateCommittee &input)
{
    context.startApplication();
    const Result<std::unique_ptr<Workspace>> workspace = createCommittee(context.clock(), input);
    if (!workspace)
        return workspace.error();
    context.output().say(
        Tr::tr("%1 holds the committee “%2”; %3 keeps it.").arg(input.path, input.name, input.secretary));
    return Exit::Done;
}

} // namespace

void defineCommitteeCreate(CommandForm &form)
{
    const auto input = std::make_shared<CreateCommittee>();
    form.summary(
            Tr::tr("Makes the file of a new committee, with its first seat and the rulebook that ships."))
        .argument(input->path, "FILE", Tr::tr("The new file, NAME.rosette."))
        .required(input->name, "--name", "TEXT", Tr::tr("The name of the committee."))
        .option(input->grouping, "--grouping", "TEXT",
            Tr::tr("Whose committee it is, as it stands on what is published; else the committee's name."))
        .required(input->secretary, "--secretary", "NAME",
            Tr::tr("Who keeps the file and acts where --as names nobody else."))
        .option(input->imprint, "--imprint", "TEXT",
            Tr::tr("Who promotes what is published and on whose behalf, with addresses; needed to publish."))
        .example(QStringLiteral("rosette-cli committee create nc.rosette --name \"National Committee\" "
                                "--secretary \"Ada Fox\""))
        .runs([input](Context &context) { return create(context, *input); });
}

} // namespace rosette::cli
