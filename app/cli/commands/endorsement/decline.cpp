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

Result<Exit> decline(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), input.contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<Endorsement> endorsement =
        declineEndorsement(workspace, DeclineEndorsement{candidacy->id, input.reason});
    if (!endorsement)
        return endorsement.error();
    context.output().say(Tr::tr("%1 declines the support, which has ended. A published list stays as it is: "
                                "publish a correction.")
                             .arg(candidacy->ballotName.toString()));
    return Exit::Done;
}

} // namespace

void defineEndorsementDecline(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Records that a candidate declines the support, which ends it."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The candidate."))
        .option(input->reason, "--reason", "TEXT",
            Tr::tr("Why, if the candidate says so and agrees that the public reads it."))
        .example(QStringLiteral("rosette-cli -f demo.rosette endorsement decline fairfield-council \"Idris "
                                "Okafor\""))
        .runsOn(
            [input](Context &context, Workspace &workspace) { return decline(context, workspace, *input); });
}

} // namespace rosette::cli
