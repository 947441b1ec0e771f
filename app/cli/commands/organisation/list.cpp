// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/organisations.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/storage/organisationstore.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace)
{
    const Result<std::vector<Organisation>> organisations = OrganisationStore(workspace.database()).all();
    if (!organisations)
        return organisations.error();
    Table table({Tr::tr("Name"), Tr::tr("Ineligible")});
    for (const Organisation &organisation : *organisations)
        table.add({organisation.name.toString(), {ineligibilityInWords(organisation), Tone::Caution}});
    context.output().answer(QStringLiteral("organisation-list/1"),
        {{"organisations", jsonArray(*organisations, organisationJson)}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("There are no organisations yet."));
    return Exit::Done;
}

} // namespace

void defineOrganisationList(CommandForm &form)
{
    form.summary(Tr::tr("Lists the organisations and which of them are ineligible."))
        .example(QStringLiteral("rosette-cli -f nc.rosette organisation list"))
        .runsOn(list);
}

} // namespace rosette::cli
