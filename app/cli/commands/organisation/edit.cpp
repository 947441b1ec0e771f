// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/committee/editorganisation.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString name;
    std::optional<QDate> ineligibleSince;
    QString reason;
    bool eligible = false;
};

Result<Exit> edit(Context &context, Workspace &workspace, const Input &input)
{
    EditOrganisation act;
    act.name = input.name;
    if (input.eligible == input.ineligibleSince.has_value())
        return Error{ErrorCode::Usage,
            Tr::tr("Say either --eligible, or --ineligible with the date and --reason."), {}};
    if (input.ineligibleSince) {
        const Result<Reason> reason = Reason::parse(input.reason);
        if (!reason)
            return Error{ErrorCode::Usage, Tr::tr("Say why it is ineligible: --reason TEXT."), {}};
        act.ineligible = Ineligibility{*input.ineligibleSince, *reason};
    }
    const Result<Organisation> organisation = editOrganisation(workspace, act);
    if (!organisation)
        return organisation.error();
    const QString name = organisation->name.toString();
    context.output().say(organisation->ineligible
                             ? Tr::tr("%1 is ineligible: its members cannot be supported.").arg(name)
                             : Tr::tr("%1 is eligible.").arg(name));
    return Exit::Done;
}

} // namespace

void defineOrganisationEdit(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr("Says whether the members of an organisation can be supported; adds it if it is new."))
        .argument(input->name, "NAME", Tr::tr("The organisation."))
        .option(input->ineligibleSince, "--ineligible", "DATE", Tr::tr("Since when it is ineligible."))
        .option(input->reason, "--reason", "TEXT", Tr::tr("Why it is ineligible."))
        .flag(input->eligible, "--eligible", Tr::tr("It is eligible."))
        .example(QStringLiteral("rosette-cli -f nc.rosette organisation edit \"Union Line\" --eligible"))
        .example(QStringLiteral("rosette-cli -f nc.rosette organisation edit \"Breakaway\" --ineligible "
                                "2026-05-01 --reason \"Stands candidates against the party\""))
        .runsOn([input](Context &context, Workspace &workspace) { return edit(context, workspace, *input); });
}

} // namespace rosette::cli
