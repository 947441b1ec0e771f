// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/output/table.h"
#include "app/cli/views/organisations.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> show(Context &context, Workspace &workspace, const QString &name)
{
    const Result<Organisation> organisation = findOrganisation(workspace.database(), name);
    if (!organisation)
        return organisation.error();
    Sheet sheet;
    sheet.add(Tr::tr("Name"), organisation->name.toString());
    sheet.add(Tr::tr("Ineligible"), {ineligibilityInWords(*organisation), Tone::Caution});
    sheet.add(Tr::tr("Id"), organisation->id.toString());
    context.output().answer(QStringLiteral("organisation/1"), organisationJson(*organisation),
        sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineOrganisationShow(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Says what is known of an organisation."))
        .argument(*name, "NAME", Tr::tr("The organisation."))
        .example(QStringLiteral("rosette-cli -f nc.rosette organisation show \"Union Line\""))
        .runsOn([name](Context &context, Workspace &workspace) { return show(context, workspace, *name); });
}

} // namespace rosette::cli
