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
    QString candidate;
    EndorsementKind kind = EndorsementKind::Supported;
    DecisionRoute route = DecisionRoute::MemberBallot;
    QDate on;
    QStringList jointWith;
    QString source;
};

Result<Exit> recordDecision(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), input.contest, input.candidate);
    if (!candidacy)
        return candidacy.error();
    const Result<Endorsement> endorsement = recordEndorsement(
        workspace, {candidacy->id, input.kind, input.jointWith, input.route, input.on, input.source});
    if (!endorsement)
        return endorsement.error();
    context.output().say(
        Tr::tr("%1: %2, decided on %3.")
            .arg(candidacy->ballotName.toString(), inWords(endorsement->kind, input.jointWith),
                dateInWords(endorsement->decidedOn)));
    return Exit::Done;
}

} // namespace

void defineEndorsementRecord(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(
            Tr::tr(
                "Records support that was decided elsewhere: by a ballot of the members, or because nobody "
                "else asked. What the committee votes on takes a motion."))
        .required(input->contest, "--contest", "CONTEST", Tr::tr("The contest."))
        .required(input->candidate, "--candidate", "NAME", Tr::tr("Who is supported."))
        .requiredChoice(input->kind, "--kind", endorsementKindKeys, Tr::tr("Which kind of support."))
        .requiredChoice(input->route, "--route", decisionRouteKeys, Tr::tr("How it was decided."))
        .required(input->on, "--on", "DATE", Tr::tr("When it was decided, as 2020-07-04."))
        .required(input->source, "--source", "URL", Tr::tr("Where that is on the public record."))
        .repeatable(input->jointWith, "--joint-with", "NAME",
            Tr::tr("The organisation that a joint support is with."))
        .example(
            QStringLiteral("rosette-cli -f nc.rosette endorsement record --contest nec-2020-clp --candidate "
                           "\"Ann Black\" --kind own --route member-ballot --on 2020-07-04 --source "
                           "https://openlabour.org/open-labour-nec-candidates/"))
        .runsOn([input](Context &context, Workspace &workspace) {
            return recordDecision(context, workspace, *input);
        });
}

} // namespace rosette::cli
