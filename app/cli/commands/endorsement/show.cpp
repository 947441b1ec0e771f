// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/endorsement/named.h"
#include "app/cli/output/table.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace rosette::cli {

namespace {

struct Input
{
    QString contest;
    QString name;
};

/// The latest endorsement of a candidacy, in force or not.
Result<NamedEndorsement> findEndorsement(Database &database, const Input &input)
{
    const Result<Contest> contest = findContest(database, input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy = findCandidacy(database, *contest, input.name);
    if (!candidacy)
        return candidacy.error();
    const Result<std::vector<NamedEndorsement>> endorsements = namedEndorsements(database, *contest);
    if (!endorsements)
        return endorsements.error();
    const auto latest = std::find_if(endorsements->rbegin(), endorsements->rend(),
        [&](const NamedEndorsement &named) { return named.endorsement.candidacy == candidacy->id; });
    if (latest != endorsements->rend())
        return *latest;
    return Error{ErrorCode::NotFound,
        Tr::tr("%1 is not supported in %2.").arg(candidacy->ballotName.toString(), contest->slug.toString()),
        {}};
}

Result<Exit> show(Context &context, Workspace &workspace, const Input &input)
{
    const Result<NamedEndorsement> named = findEndorsement(workspace.database(), input);
    if (!named)
        return named.error();
    const Endorsement &endorsement = named->endorsement;
    Sheet sheet;
    sheet.add(Tr::tr("Candidate"), named->candidate);
    sheet.add(Tr::tr("Contest"), named->contest);
    sheet.add(Tr::tr("Support"), inWords(endorsement.kind, named->jointWith));
    sheet.add(Tr::tr("Decided"),
        Tr::tr("%1, %2").arg(dateInWords(endorsement.decidedOn), inWords(endorsement.route)));
    sheet.add(Tr::tr("Source"), endorsement.source);
    sheet.section(Tr::tr("History"));
    Table table({Tr::tr("When"), Tr::tr("State"), Tr::tr("Reason")});
    for (const EndorsementChange &change : endorsement.history)
        table.add({instantInWords(change.at), statusInWords(change.status), change.reason});
    sheet.table(table);
    context.output().answer(
        QStringLiteral("endorsement/1"), endorsementJson(*named), sheet.text(context.output().colours()));
    return Exit::Done;
}

} // namespace

void defineEndorsementShow(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Shows the support for a candidate and its history."))
        .argument(input->contest, "CONTEST", Tr::tr("The contest."))
        .argument(input->name, "NAME", Tr::tr("The candidate."))
        .example(QStringLiteral("rosette-cli -f nc.rosette endorsement show nec-2020-clp \"Ann Black\""))
        .runsOn([input](Context &context, Workspace &workspace) { return show(context, workspace, *input); });
}

} // namespace rosette::cli
