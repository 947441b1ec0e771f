// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/endorsements/recordendorsement.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
    QString reason;
};

Result<Exit> withdraw(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), input.contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<Endorsement> endorsement = withdrawEndorsement(workspace, {candidacy->id, input.reason});
    if (!endorsement)
        return endorsement.error();
    context.output().say(Tr::tr("The support for %1 is withdrawn. A published list stays as it is: publish a "
                                "correction.")
                             .arg(candidacy->ballotName.toString()));
    return Exit::Done;
}

} // namespace

void defineEndorsementWithdraw(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Withdraws the support for a candidate, with a public reason."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The candidate."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("Why, as the public reads it."))
        .example(QStringLiteral("rosette-cli -f demo.rosette endorsement withdraw fairfield-council \"Idris "
                                "Okafor\" --reason \"Stood down\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return withdraw(context, workspace, *input); });
}

} // namespace rosette::cli
