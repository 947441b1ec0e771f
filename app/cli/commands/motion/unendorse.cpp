// SPDX-FileCopyrightText: The Rosette developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/definitions.h"

#include "app/cli/commands/applicationoption.h"
#include "app/cli/commands/closingoption.h"
#include "app/cli/views/motions.h"
#include "core/actions/decisions/openmotion.h"
#include "core/base/translate.h"
#include "core/workspace/lookup.h"

namespace rosette::cli {

namespace {

struct Input
{
    QString candidate;
    QString contest;
    QString reason;
    QString closes;
    Voting voting = Voting::Recorded;
};

Result<Exit> ask(Context &context, Workspace &workspace, const Input &input)
{
    const Result<Contest> contest = findContest(workspace.database(), input.contest);
    if (!contest)
        return contest.error();
    const Result<Candidacy> candidacy = findCandidacy(workspace.database(), *contest, input.candidate);
    if (!candidacy)
        return candidacy.error();
    const Result<std::optional<QDateTime>> closesAt = closingInstant(input.closes);
    if (!closesAt)
        return closesAt.error();
    OpenQuestion act{MotionKind::WithdrawEndorsement};
    act.endorsed = candidacy->id;
    act.publicReason = input.reason;
    act.closesAt = *closesAt;
    act.voting = input.voting;
    const Result<Motion> motion = openQuestion(workspace, act);
    if (!motion)
        return motion.error();
    context.output().answer(QStringLiteral("motion/1"), motionJson(*motion, contest->slug.toString()),
        QString::number(motion->number) + u'\n');
    context.output().say(Tr::tr("Motion %1 is open: %2").arg(motion->number).arg(motion->question));
    sayVoting(context, motion->voting);
    return Exit::Done;
}

} // namespace

void defineMotionUnendorse(CommandForm &form)
{
    const auto input = std::make_shared<Input>();
    form.summary(Tr::tr("Asks the committee whether to withdraw an endorsement; prints the number of the "
                        "motion. If it is carried, the endorsement is withdrawn."))
        .argument(input->candidate, "NAME", Tr::tr("The candidate who is endorsed."))
        .required(input->contest, "--contest", "CONTEST", Tr::tr("The contest."))
        .required(input->reason, "--reason", "TEXT", Tr::tr("The public reason, if it is carried."))
        .option(input->closes, "--closes", "DATE [TIME]", Tr::tr("From when on no ballot is taken."));
    takeVoting(form, input->voting);
    form.example(QStringLiteral("rosette-cli -f nc.rosette motion unendorse \"Idris Okafor\" --contest "
                                "nec-2026-clp --reason \"Has left the party.\""))
        .runsOn([input](Context &context, Workspace &workspace) { return ask(context, workspace, *input); });
}

} // namespace rosette::cli
