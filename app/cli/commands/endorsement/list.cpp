// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "app/cli/commands/endorsement/named.h"
#include "app/cli/output/table.h"
#include "app/cli/views/names.h"
#include "app/cli/views/values.h"
#include "core/base/translate.h"
#include "core/workspace/workspace.h"

namespace rosette::cli {

namespace {

Result<Exit> list(Context &context, Workspace &workspace, const QString &name)
{
    Database &database = workspace.database();
    const Result<std::vector<Contest>> contests = contestsNamed(database, name);
    if (!contests)
        return contests.error();
    Table table({Tr::tr("Contest"), Tr::tr("Candidate"), Tr::tr("Support"), Tr::tr("Decided"), Tr::tr("By"),
        Tr::tr("State")});
    QJsonArray json;
    for (const Contest &contest : *contests) {
        const Result<std::vector<NamedEndorsement>> endorsements = namedEndorsements(database, contest);
        if (!endorsements)
            return endorsements.error();
        for (const NamedEndorsement &named : *endorsements) {
            const Endorsement &endorsement = named.endorsement;
            json.append(endorsementJson(named));
            table.add({named.contest, named.candidate, inWords(endorsement.kind, named.jointWith),
                endorsement.decidedOn.toString(Qt::ISODate), inWords(endorsement.route),
                statusInWords(endorsement.history.back().status)});
        }
    }
    context.output().answer(QStringLiteral("endorsement-list/1"), {{"endorsements", json}},
        table.text(context.output().colours()));
    if (table.isEmpty())
        context.output().say(Tr::tr("Nobody is supported yet."));
    return Exit::Done;
}

} // namespace

void defineEndorsementList(CommandForm &form)
{
    const auto name = std::make_shared<QString>();
    form.summary(Tr::tr("Lists whom the grouping supports, and whom it supported."))
        .optionalArgument(*name, "CONTEST", Tr::tr("In one contest only."))
        .example(QStringLiteral("rosette-cli -f nc.rosette endorsement list nec-2020-clp"))
        .runsOn([name](Context &context, Workspace &workspace) { return list(context, workspace, *name); });
}

} // namespace rosette::cli
