// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commandform.h"
#include "core/actions/contests/addcontest.h"
#include "core/base/translate.h"

namespace rosette::cli {

namespace {

struct Input
{
    AddContest act;
    QStringList reserved;
};

/// "women:4" as four places at least for women.
Result<ReservedPlaces> parseReserved(const QString &text)
{
    bool valid = false;
    const int atLeast = text.section(u':', -1).toInt(&valid);
    const QString group = text.section(u':', 0, -2).trimmed();
    if (!valid || group.isEmpty())
        return Error{ErrorCode::Usage, Tr::tr("--reserved: “%1” is not like women:4.").arg(text), {}};
    return ReservedPlaces{group, atLeast};
}

Result<Exit> add(Context &context, Workspace &workspace, const Input &input)
{
    AddContest act = input.act;
    for (const QString &text : input.reserved) {
        const Result<ReservedPlaces> reserved = parseReserved(text);
        if (!reserved)
            return reserved.error();
        act.reserved.push_back(*reserved);
    }
    const Result<Contest> contest = addContest(workspace, act);
    if (!contest)
        return contest.error();
    context.output().say(Tr::tr("The contest %1 is set up: %2, %3.")
                             .arg(contest->slug.toString(), act.body, contest->title.toString()));
    return Exit::Done;
}

} // namespace

void defineContestAdd(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    AddContest &act = input->act;
    form.summary(Tr::tr("Sets up a contest under the rulebook in force."))
        .argument(act.slug, "SLUG", Tr::tr("Its short name: a to z, digits and hyphens."))
        .required(act.body, "--body", "TEXT", Tr::tr("What is elected, such as NEC; added if it is new."))
        .required(act.title, "--title", "TEXT", Tr::tr("The section of it, such as “CLP section”."))
        .requiredChoice(act.system, "--system", electoralSystemKeys, Tr::tr("The electoral system."))
        .required(act.places, "--places", "NUMBER", Tr::tr("How many are elected."))
        .option(act.electorate, "--electorate", "TEXT", Tr::tr("Who votes."))
        .option(act.nominationThreshold, "--threshold", "TEXT", Tr::tr("What it takes to be nominated."))
        .repeatable(input->reserved, "--reserved", "GROUP:NUMBER",
            Tr::tr("Places that only some may fill, such as women:4."))
        .choice(act.route, "--route", decisionRouteKeys,
            Tr::tr("How it is decided whom to support; else by a vote of the committee."))
        .example(QStringLiteral("rosette-cli -f nc.rosette contest add nec-2020-clp --body NEC --title \"CLP "
                                "section\" --system stv --places 9"))
        .runsOn([input](Context &context, Workspace &workspace) { return add(context, workspace, *input); });
}

} // namespace rosette::cli
